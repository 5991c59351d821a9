package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.DeliveryOutcome;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblem;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblemReported;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblemSettled;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblems;
import com.logitech.serviceportal.replacement.api.tracking.ProblemOutcome;
import com.logitech.serviceportal.replacement.model.Claimed;
import com.logitech.serviceportal.replacement.model.ProblemReport;
import com.logitech.serviceportal.replacement.model.ReturnAuthorization;
import com.logitech.serviceportal.replacement.model.ReturnAuthorizations;
import com.logitech.serviceportal.replacement.model.Shipment;
import com.logitech.serviceportal.support.api.SupportTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hears what is wrong with a delivery, and settles it. */
@ApplicationScoped
@Transactional
class DeliveryProblemOffice implements DeliveryProblems {

    private static final String KIND = "return";

    @Inject
    ReturnAuthorizations returns;
    @Inject
    ReturnViews views;
    @Inject
    Clock clock;
    @Inject
    Event<DeliveryProblemReported> deliveryProblemReported;
    @Inject
    Event<DeliveryProblemSettled> deliveryProblemSettled;

    @Override
    public ReturnShipping report(ReturnId id, long version, SerialNumber unit, DeliveryProblem problem, String text) {
        ReturnAuthorization held = held(id);
        Shipment sent = sent(held, unit);
        Claimed about = held.claimed();
        Caller.current().mustBeAllowed(about.customer().value(), KIND, SupportTask.WRITE_IN_TICKETS);
        Intake intake = new Intake();
        intake.required("problem", problem);
        String said = intake.lines("text", text, LONGEST);
        intake.close();
        mustBeAsRead(held, version);
        Instant now = clock.instant();
        open(held, sent).ifPresent(other -> {
            throw Refused.conflict("problem", "It was said already: " + other.problem().title() + ". Our people look into it.");
        });
        sent.mustAllow(problem, now, about.zone());
        held.reportProblem(now);
        Objection.answered(() -> returns.add(new ProblemReport(id, sent.serial(), problem, said, now)), Map.of(
                "delivery_problems_one_open", () -> Refused.conflict("problem", "Something was said about it at the same instant.")));
        deliveryProblemReported.fire(new DeliveryProblemReported(about.customer(), id, held.number(), about.ticket(), sent.serial(),
                problem, now));
        return shown(held);
    }

    @Override
    public ReturnShipping settle(ReturnId id, long version, SerialNumber unit, ProblemOutcome outcome, String reason) {
        ReturnAuthorization held = held(id);
        Shipment sent = sent(held, unit);
        Claimed about = held.claimed();
        Caller.current().mustHoldFor(about.customer().value(), KIND, "settle problems with deliveries", Role.OPERATIONS);
        Intake intake = new Intake();
        intake.required("outcome", outcome);
        String why = intake.lines("reason", reason, LONGEST);
        intake.close();
        mustBeAsRead(held, version);
        ProblemReport problem = open(held, sent).orElseThrow(() -> Refused.conflict("outcome", "Nothing is wrong with its delivery."));
        Instant now = clock.instant();
        if (outcome == ProblemOutcome.ANOTHER_SENT) {
            mustBeFollowed(held, sent);
        }
        problem.settle(outcome, why, now);
        held.settleProblem(outcome == ProblemOutcome.ANOTHER_SENT && sent.giveUp(), returns.problems(id).stream()
                .filter(ProblemReport::isOpen).map(ProblemReport::reportedAt).findFirst(), now);
        deliveryProblemSettled.fire(new DeliveryProblemSettled(about.customer(), id, held.number(), about.ticket(), sent.serial(),
                problem.problem(), outcome, now));
        return shown(held);
    }

    /** By a unit that was sent after it, and is itself not given up: so one of them is still to come, or there. */
    private void mustBeFollowed(ReturnAuthorization held, Shipment unit) {
        List<Shipment> all = returns.shipments(held.id());
        if (all.stream().skip(all.indexOf(unit) + 1L).allMatch(later ->
                later.outcome() == DeliveryOutcome.GIVEN_UP || later.withdrawal().isPresent())) {
            throw Refused.conflict("outcome", "No other unit was sent after it. Send one first.");
        }
    }

    private Optional<ProblemReport> open(ReturnAuthorization held, Shipment unit) {
        return returns.problems(held.id()).stream().filter(one -> one.isOpen() && one.serial().equals(unit.serial())).findFirst();
    }

    /** Which one the address names: what is none of the return's is unknown to everyone, whatever he may do. */
    private Shipment sent(ReturnAuthorization held, SerialNumber unit) {
        String serial = Intake.given("unit", unit).value();
        return returns.shipments(held.id()).stream().filter(one -> one.serial().equals(serial) && one.withdrawal().isEmpty())
                .findFirst()
                .orElseThrow(() -> Refused.notFound("unit"));
    }

    private ReturnShipping shown(ReturnAuthorization held) {
        returns.flush();
        return views.shipping(held);
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
