package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import com.logitech.serviceportal.replacement.api.inspections.FailedUnitInspected;
import com.logitech.serviceportal.replacement.api.inspections.InspectionResult;
import com.logitech.serviceportal.replacement.api.inspections.Inspections;
import com.logitech.serviceportal.replacement.api.inspections.NewInspection;
import com.logitech.serviceportal.replacement.api.inspections.ReceiptId;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.model.Claimed;
import com.logitech.serviceportal.replacement.model.Inspection;
import com.logitech.serviceportal.replacement.model.Receipt;
import com.logitech.serviceportal.replacement.model.ReturnAuthorization;
import com.logitech.serviceportal.replacement.model.ReturnAuthorizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Writes down what was found on what came back. */
@ApplicationScoped
@Transactional
class InspectionOffice implements Inspections {

    private static final String KIND = "return";

    @Inject
    ReturnAuthorizations returns;
    @Inject
    ReturnViews views;
    @Inject
    Clock clock;
    @Inject
    Event<FailedUnitInspected> failedUnitInspected;

    @Override
    public ReturnShipping inspect(ReturnId id, long version, ReceiptId receipt, NewInspection inspection) {
        ReturnAuthorization held = returns.lock(Intake.given(KIND, id)).filter(ReturnViews::isSeen)
                .orElseThrow(() -> Refused.notFound(KIND));
        Claimed about = held.claimed();
        Caller.current().mustHoldFor(about.customer().value(), KIND, "inspect what came back", Role.OPERATIONS);
        Receipt inspected = returns.receipts(id).stream().filter(one -> one.withdrawal().isEmpty())
                .filter(one -> one.id().equals(Intake.given("receipt", receipt))).findFirst()
                .orElseThrow(() -> Refused.notFound("receipt"));
        NewInspection given = taken(inspection);
        if (held.version() != version) {
            throw Refused.stale(KIND);
        }
        Instant now = clock.instant();
        if (returns.inspections(id).containsKey(receipt)) {
            throw Refused.conflict("receipt", "It was inspected before.");
        }
        Inspection added = new Inspection(receipt, given, Caller.current().signature(), now);
        returns.add(added);
        held.inspect();
        failedUnitInspected.fire(new FailedUnitInspected(about.customer(), id, held.number(), about.ticket(), receipt, inspected.serial(),
                added.found(), added.ground(), now));
        returns.flush();
        return views.shipping(held);
    }

    private static NewInspection taken(NewInspection sent) {
        NewInspection given = Intake.given("inspection", sent);
        Optional<WarrantyExclusion> ground = given.ground() == null ? Optional.empty() : given.ground();
        Intake intake = new Intake();
        intake.required("found", given.found());
        if (ground.isPresent() && given.found() != null && given.found() != InspectionResult.ANOTHER_CAUSE) {
            intake.wrong("ground", "is left out unless another cause was found");
        }
        String words = intake.lines("words", given.words(), NewInspection.LONGEST);
        intake.close();
        return new NewInspection(given.found(), ground, words);
    }
}
