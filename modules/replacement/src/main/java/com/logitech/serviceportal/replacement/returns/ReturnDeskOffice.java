package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import com.logitech.serviceportal.replacement.api.returns.ClaimProofs;
import com.logitech.serviceportal.replacement.api.returns.ReturnCancelled;
import com.logitech.serviceportal.replacement.api.returns.ReturnDesk;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnProven;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnDetail;
import com.logitech.serviceportal.replacement.model.Claimed;
import com.logitech.serviceportal.replacement.model.ReturnAuthorization;
import com.logitech.serviceportal.replacement.model.ReturnAuthorizations;
import com.logitech.serviceportal.replacement.terms.claims.ExcludedClaim;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.talk.Attachments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Does what is asked for with a return: proves it, shows a ground against it, answers it, takes it back. */
@ApplicationScoped
@Transactional
class ReturnDeskOffice implements ReturnDesk {

    private static final String KIND = "return";
    private static final Role[] OURS = {Role.SELECT_AGENT, Role.BASIC_AGENT, Role.SERVICE_MANAGER};

    @Inject
    ReturnAuthorizations returns;
    @Inject
    ReturnViews views;
    @Inject
    ClaimDesk claims;
    @Inject
    ClaimReasoning reasoning;
    @Inject
    Attachments attachments;
    @Inject
    Clock clock;
    @Inject
    Event<ReturnProven> returnProven;
    @Inject
    Event<ReturnCancelled> returnCancelled;

    @Override
    public ReturnDetail prove(ReturnId id, long version, ClaimProofs sent) {
        ReturnAuthorization held = theirs(id);
        ClaimProofs given = taken(sent);
        mustBeAsRead(held, version);
        if (!given.taxWaiver().equals(held.proofs().taxWaiver())) {
            Caller.current().mustHold("go without a tax registration number", OURS);
        }
        Instant now = clock.instant();
        Claimed claimed = held.claimed();
        held.prove(given, given.purchaseProof().map(file -> attachments.file(claimed.ticket(), file).file().name()).orElse(""));
        returnProven.fire(new ReturnProven(claimed.customer(), id, held.number(), claimed.ticket(), now));
        claims.lookAgain(held, now);
        return shown(held);
    }

    private static ClaimProofs taken(ClaimProofs sent) {
        ClaimProofs given = Intake.given("proofs", sent);
        Intake intake = new Intake();
        String component = intake.optionalName("componentSerial", given.componentSerial(), ClaimProofs.LONGEST_NUMBER);
        Optional<SerialNumber> serial = SerialNumber.read(component);
        if (!component.isEmpty() && serial.isEmpty()) {
            intake.wrong("componentSerial", "is not a serial number: 6 to 32 letters, digits or hyphens");
        }
        String other = intake.optional("otherProof", given.otherProof(), ClaimProofs.LONGEST);
        String tax = intake.optionalName("taxNumber", given.taxNumber(), ClaimProofs.LONGEST_NUMBER);
        String waiver = intake.optional("taxWaiver", given.taxWaiver(), ClaimProofs.LONGEST);
        intake.close();
        return new ClaimProofs(serial.map(SerialNumber::value).orElse(""), other,
                given.purchaseProof() == null ? Optional.empty() : given.purchaseProof(), tax, waiver);
    }

    @Override
    public ReturnDetail exclude(ReturnId id, long version, WarrantyExclusion ground, String evidence) {
        ReturnAuthorization held = ours(id, "show a ground against a return");
        Intake intake = new Intake();
        intake.required("ground", ground);
        String shown = intake.lines("evidence", evidence, LONGEST_REASON);
        intake.close();
        mustBeAsRead(held, version);
        Instant now = clock.instant();
        Finding counts = new ExcludedClaim().judge(reasoning.excluded(held.claimed(), Optional.of(ground), shown, now));
        if (counts.holds()) {
            throw Refused.conflict("ground", counts.because());
        }
        held.exclude(ground, shown);
        claims.judge(held, now);
        return shown(held);
    }

    @Override
    public ReturnDetail answer(ReturnId id, long version, boolean replaced, String reason) {
        ReturnAuthorization held = ours(id, "answer a return");
        Intake intake = new Intake();
        String why = intake.lines("reason", reason, LONGEST_REASON);
        intake.close();
        mustBeAsRead(held, version);
        Instant now = clock.instant();
        held.answer(replaced, why, Caller.current().signature(), now);
        claims.announce(held, now, () -> why);
        return shown(held);
    }

    @Override
    public ReturnDetail cancel(ReturnId id, long version, String reason) {
        ReturnAuthorization held = theirs(id);
        Intake intake = new Intake();
        String why = intake.optionalLines("reason", reason, LONGEST_REASON);
        intake.close();
        mustBeAsRead(held, version);
        Instant now = clock.instant();
        held.cancel(why, Caller.current().signature(), now);
        returnCancelled.fire(new ReturnCancelled(held.claimed().customer(), id, held.number(), held.claimed().ticket(), now));
        return shown(held);
    }

    private ReturnDetail shown(ReturnAuthorization held) {
        returns.flush();
        return views.detail(held);
    }

    /** For who may write in the customer's tickets. */
    private ReturnAuthorization theirs(ReturnId id) {
        ReturnAuthorization held = held(id);
        Caller.current().mustBeAllowed(held.claimed().customer().value(), KIND, SupportTask.WRITE_IN_TICKETS);
        return held;
    }

    private ReturnAuthorization ours(ReturnId id, String what) {
        ReturnAuthorization held = held(id);
        Caller.current().mustHoldFor(held.claimed().customer().value(), KIND, what, OURS);
        return held;
    }

    /** Holds a return the caller may know of until the transaction ends. */
    private ReturnAuthorization held(ReturnId id) {
        return returns.lock(Intake.given(KIND, id)).filter(ReturnViews::isSeen).orElseThrow(() -> Refused.notFound(KIND));
    }

    private static void mustBeAsRead(ReturnAuthorization held, long version) {
        if (held.version() != version) {
            throw Refused.stale(KIND);
        }
    }
}
