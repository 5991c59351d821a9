package com.logitech.serviceportal.support.work;

import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.ClockPart;
import com.logitech.serviceportal.support.api.work.Duty;
import com.logitech.serviceportal.support.api.work.DutyStanding;
import com.logitech.serviceportal.support.api.work.StopKind;
import com.logitech.serviceportal.support.api.work.TicketWork.Age;
import com.logitech.serviceportal.support.api.work.TicketWork.DutyLine;
import com.logitech.serviceportal.support.api.work.TicketWork.RefusalLine;
import com.logitech.serviceportal.support.api.work.TicketWork.StepLine;
import com.logitech.serviceportal.support.api.work.TicketWork.StopLine;
import com.logitech.serviceportal.support.api.work.TicketWork.WorkDetail;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.model.incidents.Incident;
import com.logitech.serviceportal.support.model.incidents.Incidents.Refusal;
import com.logitech.serviceportal.support.model.incidents.Incidents.Step;
import com.logitech.serviceportal.support.model.incidents.Incidents.Stop;
import com.logitech.serviceportal.support.model.incidents.Incidents;
import com.logitech.serviceportal.support.terms.TicketHistory;
import com.logitech.serviceportal.support.terms.clocks.ClockLedger;
import com.logitech.serviceportal.support.terms.scope.PromisedHelp;
import com.logitech.serviceportal.support.terms.work.CurrentSoftware;
import com.logitech.serviceportal.support.terms.work.CustomerDelay;
import com.logitech.serviceportal.support.terms.work.CustomerDuties;
import com.logitech.serviceportal.support.terms.work.IncidentLevel;
import com.logitech.serviceportal.support.terms.work.Standstill;
import com.logitech.serviceportal.support.terms.work.VendorContact;
import com.logitech.serviceportal.support.tickets.Arrivals;
import com.logitech.serviceportal.support.tickets.Reckoning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The work on a ticket as the caller may see it. */
@ApplicationScoped
class WorkViews {

    @Inject
    private Tickets tickets;
    @Inject
    private Incidents incidents;
    @Inject
    private Reckoning reckoning;
    @Inject
    private Arrivals arrivals;
    @Inject
    private Signatories signatories;

    WorkDetail detail(Ticket ticket, Instant now) {
        Optional<Incident> incident = incidents.find(ticket.id());
        Incident.Subject subject = incident.map(Incident::subject).orElse(Incident.Subject.unnamed());
        TicketHistory history = ticket.history(tickets.facts(ticket.id()));
        Map<UUID, Stop> stops = incidents.stops(ticket.id());
        Map<Duty, DutyStanding> duties = incidents.duties(ticket.id());
        List<Step> steps = incidents.steps(ticket.id());
        List<Refusal> refusals = incidents.refusals(ticket.id());
        Map<String, String> names = signatories.names(Stream.of(steps.stream().map(Step::by), refusals.stream().map(Refusal::by),
                incident.flatMap(Incident::askedFor).stream().map(Object::toString)).flatMap(those -> those).collect(Collectors.toSet()));
        boolean ours = Caller.current().isStaff();
        boolean open = ticket.closedAt().isEmpty();
        return new WorkDetail(ticket.id(), ticket.level(), subject.kind(), subject.product(), subject.device(), subject.serial(),
                decision("Do we help with it?", now, List.of(PromisedHelp.of(subject.asked(ticket.level())))),
                ticket.origin(), incident.flatMap(Incident::askedFor).map(person -> names.get(person.toString())).orElse(""),
                ticket.priority(), incident.filter(Incident::isAgreed).isPresent(), incident.map(Incident::plan).orElse(""),
                decision("Has the incident its level, a response and a plan?", now, List.of(level(ticket, incident))),
                Optional.of(ticket).filter(one -> ours).map(one ->
                        decision("Is the ticket put first?", now, arrivals.putFirst(ticket.customer(), now))),
                Optional.of(ticket).filter(one -> ours && open).map(one ->
                        decision("Is the follow-up in time?", now, List.of(reckoning.followUp(ticket, now)))),
                ticket.followUpAt().filter(at -> ours),
                history.standstills().stream().filter(stop -> open && stop.lasts()).findFirst()
                        .map(stop -> stop(stop, stops, subject, duties, now)),
                vendor(history, stops),
                age(history, stops, ticket.closedAt().orElse(now)),
                decision("Has the customer seen to his part?", now, List.of(new CustomerDuties().judge(facts(duties)))),
                duties.entrySet().stream().map(entry -> new DutyLine(entry.getKey(), entry.getValue())).toList(),
                steps.stream().map(step -> new StepLine(step.tried(), step.result(), step.at(), names.get(step.by()))).toList(),
                refusals.stream().map(refusal -> new RefusalLine(refusal.reason(), refusal.path(), refusal.product(), refusal.incidentOn(),
                        refusal.at(), names.get(refusal.by()))).toList(),
                incident.map(Incident::helpLanguage).orElse(""), incident.flatMap(Incident::helpBy), incident.flatMap(Incident::failedAt),
                history.isOursToAct(), open, ticket.version());
    }

    private static String vendor(TicketHistory history, Map<UUID, Stop> stops) {
        return history.standstills().stream().filter(stop -> stop.kind() == StopKind.CUSTOMER_TO_CONTACT_VENDOR)
                .reduce((earlier, later) -> later).map(stop -> stops.get(stop.fact()).vendor()).orElse("");
    }

    private static Finding level(Ticket ticket, Optional<Incident> incident) {
        return new IncidentLevel().judge(new IncidentLevel.Facts(ticket.priority(), incident.filter(Incident::isAgreed).isPresent(),
                ticket.answeredAt().isPresent(), incident.filter(one -> !one.plan().isEmpty()).isPresent(),
                ticket.closing().filter(Closing.SOLVED::equals).isPresent()));
    }

    private static StopLine stop(Standstill stop, Map<UUID, Stop> stops, Incident.Subject subject, Map<Duty, DutyStanding> duties,
            Instant now) {
        return new StopLine(stop.kind(), why(stop, stops), stop.from(),
                decision("Is there a ground for it to stand still?", now,
                        List.of(ground(stop.kind(), stops.get(stop.fact()), subject, duties))));
    }

    /** Whether there is a ground for a stop. */
    static Finding ground(StopKind kind, Stop stop, Incident.Subject subject, Map<Duty, DutyStanding> duties) {
        return switch (kind) {
            case CUSTOMER_TO_CONTACT_VENDOR -> new VendorContact().judge(
                    new VendorContact.Facts(subject.kind(), stop.vendor(), true, stop.assistance()));
            case WAITING_FOR_CUSTOMER -> new CustomerDelay().judge(
                    new CustomerDelay.Facts(stop.duty().orElseThrow(), duties.get(stop.duty().orElseThrow())));
            case WAITING_FOR_UPGRADE -> new CurrentSoftware().judge(new CurrentSoftware.Facts(stop.software()));
        };
    }

    private static String why(Standstill stop, Map<UUID, Stop> stops) {
        Stop reason = stops.get(stop.fact());
        String more = switch (stop.kind()) {
            case CUSTOMER_TO_CONTACT_VENDOR -> reason.vendor();
            case WAITING_FOR_CUSTOMER -> reason.duty().map(Duty::title).orElse("");
            case WAITING_FOR_UPGRADE -> reason.software();
        };
        return stop.kind().title() + (more.isEmpty() ? "" : ": " + more);
    }

    private static Age age(TicketHistory history, Map<UUID, Stop> stops, Instant until) {
        ClockLedger ledger = history.age(until, stop -> why(stop, stops));
        return new Age(ledger.length().toMinutes(), ledger.length().minus(ledger.counted()).toMinutes(), ledger.segments().stream()
                .map(part -> new ClockPart(part.kind().name(), part.from(), part.until(), part.name())).toList());
    }

    private static CustomerDuties.Facts facts(Map<Duty, DutyStanding> duties) {
        return new CustomerDuties.Facts(at(duties, DutyStanding.MET), at(duties, DutyStanding.UNMET), at(duties, DutyStanding.NOT_ASKED));
    }

    private static List<Duty> at(Map<Duty, DutyStanding> duties, DutyStanding standing) {
        return duties.entrySet().stream().filter(entry -> entry.getValue() == standing).map(Map.Entry::getKey).toList();
    }

    private static Decision decision(String question, Instant now, List<Finding> findings) {
        return new Decision(question, now, now, findings);
    }
}
