package com.logitech.serviceportal.support.work;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceQuery;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Ruling;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketClosed;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketWritten;
import com.logitech.serviceportal.support.api.work.Duty;
import com.logitech.serviceportal.support.api.work.DutyStanding;
import com.logitech.serviceportal.support.api.work.HardwareFailureConfirmed;
import com.logitech.serviceportal.support.api.work.IncidentLevelSettled;
import com.logitech.serviceportal.support.api.work.IncidentRefused;
import com.logitech.serviceportal.support.api.work.IncidentResumed;
import com.logitech.serviceportal.support.api.work.IncidentStopped;
import com.logitech.serviceportal.support.api.work.LanguageHelp;
import com.logitech.serviceportal.support.api.work.RefusalReason;
import com.logitech.serviceportal.support.api.work.TicketWork;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.model.incidents.Incident;
import com.logitech.serviceportal.support.model.incidents.Incidents.Refusal;
import com.logitech.serviceportal.support.model.incidents.Incidents.Step;
import com.logitech.serviceportal.support.model.incidents.Incidents.Stop;
import com.logitech.serviceportal.support.model.incidents.Incidents;
import com.logitech.serviceportal.support.model.numbers.EndRow;
import com.logitech.serviceportal.support.model.numbers.SupportBooks;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.scope.PromisedHelp;
import com.logitech.serviceportal.support.terms.work.HardwareElsewhere;
import com.logitech.serviceportal.support.terms.work.JumpStartRefusal;
import com.logitech.serviceportal.support.tickets.Arrivals;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import com.logitech.serviceportal.support.tickets.ProductFinder;
import com.logitech.serviceportal.support.tickets.Reckoning;
import com.logitech.serviceportal.support.tickets.TicketRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Works on tickets: settles their levels, stops and resumes them, records what was tried, refuses, and confirms failures. */
@ApplicationScoped
@Transactional
class WorkOffice implements TicketWork {

    @Inject
    private KnownTickets known;
    @Inject
    private Tickets tickets;
    @Inject
    private Incidents incidents;
    @Inject
    private SupportBooks books;
    @Inject
    private TicketRecorder recorder;
    @Inject
    private Reckoning reckoning;
    @Inject
    private Arrivals arrivals;
    @Inject
    private ProductFinder products;
    @Inject
    private SpaceRegister spaces;
    @Inject
    private DeviceRegister devices;
    @Inject
    private WorkViews views;
    @Inject
    private Clock clock;
    @Inject
    private Event<IncidentLevelSettled> incidentLevelSettled;
    @Inject
    private Event<IncidentStopped> incidentStopped;
    @Inject
    private Event<IncidentResumed> incidentResumed;
    @Inject
    private Event<IncidentRefused> incidentRefused;
    @Inject
    private Event<HardwareFailureConfirmed> hardwareFailureConfirmed;
    @Inject
    private Event<TicketWritten> ticketWritten;
    @Inject
    private Event<TicketClosed> ticketClosed;

    @Override
    public WorkDetail of(TicketId ticket) {
        return views.detail(known.of(ticket), clock.instant());
    }

    @Override
    public WorkDetail concern(TicketId ticket, long version, AskedProduct sent) {
        AskedProduct asked = WorkIntake.of(sent);
        Instant now = clock.instant();
        Ticket held = held(ticket, version, now);
        incidents.held(ticket).concern(products.find(asked, held.customer(), held.space().map(spaces::place), now));
        return written(held, now);
    }

    @Override
    public WorkDetail settle(TicketId ticket, long version, IncidentLevelChoice sent) {
        IncidentLevelChoice choice = WorkIntake.of(sent);
        Instant now = clock.instant();
        Ticket held = held(ticket, version, now);
        held.rank(choice.priority(), arrivals.isPutFirst(held.customer(), now));
        incidents.held(ticket).settle(choice.agreed(), choice.plan());
        recorder.reckon(held, now);
        WorkDetail detail = written(held, now);
        incidentLevelSettled.fire(new IncidentLevelSettled(held.customer(), ticket, held.number(), choice.priority(), now));
        return detail;
    }

    @Override
    public WorkDetail takeUp(TicketId ticket, long version) {
        return ball(ticket, version, TicketFact.Kind.TAKEN_UP, "Our people have said before that they have to act.");
    }

    @Override
    public WorkDetail handBack(TicketId ticket, long version) {
        return ball(ticket, version, TicketFact.Kind.HANDED_BACK, "Nobody has said that our people have to act.");
    }

    private WorkDetail ball(TicketId ticket, long version, TicketFact.Kind fact, String already) {
        Instant now = clock.instant();
        Ticket held = held(ticket, version, now);
        boolean ours = held.history(tickets.facts(ticket)).isOursToAct();
        if (ours == (fact == TicketFact.Kind.TAKEN_UP)) {
            throw Refused.conflict("ticket", already);
        }
        recorder.record(held, fact, "", now);
        recorder.reckon(held, now);
        return written(held, now);
    }

    @Override
    public WorkDetail stop(TicketId ticket, long version, NewStop sent) {
        NewStop asked = WorkIntake.of(sent);
        Instant now = clock.instant();
        Ticket held = held(ticket, version, now);
        Stop stop = new Stop(recorder.record(held, TicketFact.Kind.STOPPED, asked.kind().name(), now), asked.duty(), asked.vendor(),
                asked.assistance().orElse(false), asked.software());
        Incident.Subject subject = incidents.find(ticket).map(Incident::subject).orElse(Incident.Subject.unnamed());
        Ruling.mustHold("May the ticket stand still?", now,
                List.of(WorkViews.ground(asked.kind(), stop, subject, incidents.duties(ticket))));
        incidents.add(ticket, stop);
        recorder.reckon(held, now);
        WorkDetail detail = written(held, now);
        incidentStopped.fire(new IncidentStopped(held.customer(), ticket, held.number(), asked.kind(), now));
        return detail;
    }

    @Override
    public WorkDetail resume(TicketId ticket, long version) {
        Instant now = clock.instant();
        Ticket held = held(ticket, version, now);
        if (held.stopped().isEmpty()) {
            throw Refused.conflict("ticket", "This ticket does not stand still.");
        }
        recorder.record(held, TicketFact.Kind.RESUMED, "", now);
        recorder.reckon(held, now);
        WorkDetail detail = written(held, now);
        incidentResumed.fire(new IncidentResumed(held.customer(), ticket, held.number(), now));
        return detail;
    }

    @Override
    public WorkDetail record(TicketId ticket, long version, Duty duty, DutyStanding standing) {
        WorkIntake.duty(duty, standing);
        Instant now = clock.instant();
        Ticket held = held(ticket, version, now);
        incidents.add(ticket, duty, standing, Caller.current().signature(), now);
        return written(held, now);
    }

    @Override
    public WorkDetail tried(TicketId ticket, long version, String step, String result) {
        Instant now = clock.instant();
        Step taken = WorkIntake.step(step, result, now, Caller.current().signature());
        Ticket held = held(ticket, version, now);
        incidents.add(ticket, taken);
        return written(held, now);
    }

    @Override
    public WorkDetail helpIn(TicketId ticket, long version, String language, LanguageHelp by) {
        WorkIntake.help(language, by);
        Instant now = clock.instant();
        Ticket held = held(ticket, version, now);
        incidents.held(ticket).helpIn(language, by);
        return written(held, now);
    }

    @Override
    public WorkDetail refuse(TicketId ticket, long version, NewRefusal sent) {
        NewRefusal asked = WorkIntake.of(sent);
        Instant now = clock.instant();
        Ticket held = held(ticket, version, now);
        if (held.level() != SupportLevel.JUMPSTART) {
            throw Refused.conflict("ticket", "These reasons are those of JumpStart, and the ticket is under " + held.level().title() + ".");
        }
        LocalDate incidentOn = asked.incidentOn().orElse(LocalDate.ofInstant(held.openedAt(), held.zone()));
        if (incidentOn.isAfter(LocalDate.ofInstant(now, held.zone()))) {
            throw Refused.input("incidentOn", "is not to come");
        }
        String path = asked.path().isEmpty() ? usualPath(held, asked.ground()) : asked.path();
        JumpStartRefusal.Facts facts = new JumpStartRefusal.Facts(asked.ground(), path,
                reckoning.wasOpen(held, held.openedAt()), asked.product(), incidentOn, books.end(asked.product()).map(EndRow::endsOn));
        Ruling.mustHold("May JumpStart refuse it?", now, List.of(new JumpStartRefusal().judge(facts)));
        EntryId entry = recorder.say(held, TicketFact.Kind.REPLIED, words(facts), now);
        Objection.answered(() -> incidents.add(ticket, new Refusal(UUID.randomUUID(), asked.ground(), path, asked.product(), incidentOn,
                now, Caller.current().signature())), Map.of("refusal_once",
                () -> Refused.conflict("ticket", "It was refused for this reason before.")));
        recorder.reckon(held, now);
        WorkDetail detail = written(held, now);
        ticketWritten.fire(new TicketWritten(held.customer(), ticket, held.number(), entry, false, now));
        incidentRefused.fire(new IncidentRefused(held.customer(), ticket, held.number(), asked.ground(), now));
        return detail;
    }

    /** The way out that goes with the reason, and where it is the hours, which they are; empty where our people have to find one. */
    private String usualPath(Ticket ticket, RefusalReason reason) {
        return reason == RefusalReason.OUTSIDE_HOURS ? reason.usualPath() + " " + reckoning.desk(ticket, ticket.openedAt()).because()
                : reason.usualPath();
    }

    /** What the customer reads: the reason with its number, by which days it was judged where days decide it, and where help is found. */
    private static String words(JumpStartRefusal.Facts refusal) {
        String days = refusal.reason() != RefusalReason.OUT_OF_MAINSTREAM ? "" : refusal.endsOn().map(end -> "\n\nMainstream support of "
                + refusal.product() + " ended on " + end + "; the incident was on " + refusal.incidentOn() + ".").orElse("");
        return "This is outside JumpStart, by reason " + refusal.reason().code() + " of its terms: " + refusal.reason().title() + "."
                + days + "\n\n" + refusal.path();
    }

    @Override
    public WorkDetail confirmHardwareFailure(TicketId ticket, long version, HardwareFailure sent) {
        HardwareFailure asked = WorkIntake.of(sent);
        Instant now = clock.instant();
        Ticket held = held(ticket, version, now);
        Incident incident = incidents.held(ticket);
        Incident.Subject subject = incident.subject();
        List<Finding> findings = new ArrayList<>();
        findings.add(new HardwareElsewhere().judge(new HardwareElsewhere.Facts(held.level(), subject.kind())));
        if (held.level() != SupportLevel.JUMPSTART) {
            findings.add(PromisedHelp.ofFailure(subject.asked(held.level())));
        }
        Ruling.mustHold("May a hardware failure be confirmed?", now, findings);
        if (incidents.steps(ticket).isEmpty() || !asked.stepsComplete()) {
            throw Refused.conflict("ticket", "Write down what was tried and what came of it, and say that this is all.");
        }
        boolean without = asked.withoutSerial().orElse(false);
        String serial = asked.serial().isEmpty() && !without ? subject.serial() : asked.serial();
        if (serial.isEmpty() && !without) {
            throw Refused.input("serial", "is required: the ticket names no device");
        }
        incident.fail(now);
        WorkDetail detail = written(held, now);
        hardwareFailureConfirmed.fire(new HardwareFailureConfirmed(held.customer(), ticket, held.number(), held.space(),
                device(held, serial), serial, now));
        return detail;
    }

    private Optional<DeviceId> device(Ticket ticket, String serial) {
        return serial.isEmpty() ? Optional.empty() : devices.devices(new DeviceQuery(Optional.of(ticket.customer()), Optional.empty(),
                serial, Optional.empty(), Page.LARGEST_SIZE)).items().stream()
                .filter(device -> device.serial().value().equals(serial)).map(DeviceSummary::id).findFirst();
    }

    @Override
    public WorkDetail closeOutOfOurHands(TicketId ticket, long version) {
        Instant now = clock.instant();
        Ticket held = held(ticket, version, now);
        boolean others = incidents.find(ticket).filter(incident -> incident.subject().kind().isOfAnotherMaker()).isPresent();
        if (!others && incidents.refusals(ticket).isEmpty()) {
            throw Refused.conflict("ticket", "Out of our hands is what another maker has to solve, or what JumpStart refuses.");
        }
        recorder.record(held, TicketFact.Kind.CLOSED, "", now);
        held.close(Closing.OUT_OF_OUR_HANDS, now);
        WorkDetail detail = written(held, now);
        ticketClosed.fire(new TicketClosed(held.customer(), ticket, held.number(), Closing.OUT_OF_OUR_HANDS, now));
        return detail;
    }

    @Override
    public List<String> mainstreamProducts() {
        return books.mainstreamProducts();
    }

    /** The open ticket for one of our people who is qualified for it, until the transaction ends. */
    private Ticket held(TicketId ticket, long version, Instant now) {
        Ticket held = known.ours(ticket, version, "work on tickets", now);
        held.mustBeOpen();
        KnownTickets.mustBeQualifiedFor(held);
        return held;
    }

    /** Counts as a change of the ticket, even where it was one beside it. */
    private WorkDetail written(Ticket held, Instant now) {
        tickets.touch(held);
        return views.detail(held, now);
    }
}
