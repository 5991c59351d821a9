package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import com.logitech.serviceportal.countries.api.calendars.SupportDesk;
import com.logitech.serviceportal.countries.api.calendars.SupportDesks;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.ClockPart;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.ClockReading;
import com.logitech.serviceportal.support.api.work.StopKind;
import com.logitech.serviceportal.support.model.SupportRules;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.model.incidents.Incident;
import com.logitech.serviceportal.support.model.incidents.Incidents;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.TicketHistory;
import com.logitech.serviceportal.support.terms.clocks.AroundTheClock;
import com.logitech.serviceportal.support.terms.clocks.Awaited;
import com.logitech.serviceportal.support.terms.clocks.BasicHours;
import com.logitech.serviceportal.support.terms.clocks.BasicResponse;
import com.logitech.serviceportal.support.terms.clocks.ClockLedger;
import com.logitech.serviceportal.support.terms.clocks.DeskDay;
import com.logitech.serviceportal.support.terms.clocks.JumpStartContact;
import com.logitech.serviceportal.support.terms.clocks.Objective;
import com.logitech.serviceportal.support.terms.clocks.OtherLanguage;
import com.logitech.serviceportal.support.terms.clocks.ResponseClock;
import com.logitech.serviceportal.support.terms.clocks.SelectResponse;
import com.logitech.serviceportal.support.terms.contact.BasicClosing;
import com.logitech.serviceportal.support.terms.contact.ClosingRule;
import com.logitech.serviceportal.support.terms.contact.SelectClosing;
import com.logitech.serviceportal.support.terms.contact.Unanswered;
import com.logitech.serviceportal.support.terms.scope.OtherProduct;
import com.logitech.serviceportal.support.terms.scope.ProductAsked;
import com.logitech.serviceportal.support.terms.scope.PromisedHelp;
import com.logitech.serviceportal.support.terms.work.FollowUp;
import com.logitech.serviceportal.support.terms.work.FollowUpPlan;
import com.logitech.serviceportal.support.terms.work.Standstill;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the clocks: the one place where tickets' facts, the desks' hours and the numbers of the text come together, for lists, pages,
 * rounds and mails alike.
 */
@ApplicationScoped
public class Reckoning {

    private static final String IN_TIME = "Is the first response in time?";

    @Inject
    SupportDesks desks;
    @Inject
    SupportRules rules;
    @Inject
    private Tickets tickets;
    @Inject
    private Incidents incidents;

    /** Where a ticket stands, taken up anew from its facts. */
    public TicketHistory reckon(Ticket ticket, Instant now) {
        return reckon(ticket, tickets.facts(ticket.id()), now);
    }

    /** The same from facts that are not written down yet. */
    TicketHistory reckon(Ticket ticket, List<TicketFact> facts, Instant now) {
        TicketHistory history = ticket.history(facts);
        SupportRules.InForce inForce = inForce(ticket.openedAt());
        ticket.reckon(history, clock(ticket, history, inForce), inForce.closing(ticket.level()), now);
        boolean stands = history.standstills().stream().anyMatch(Standstill::lasts);
        ticket.plan(history, stands ? Optional.empty() : followUp(ticket, history, inForce));
        return history;
    }

    /** When the customer is written to again: so long after our last word, once there was a first response (R35). */
    private Optional<Instant> followUp(Ticket ticket, TicketHistory history, SupportRules.InForce inForce) {
        if (ticket.closedAt().isPresent() || ticket.answeredAt().isEmpty()) {
            return Optional.empty();
        }
        SupportDesk desk = desks.of(ticket.region(), ticket.booksOf());
        return history.ourLastWord().flatMap(word -> FollowUpPlan.dueAt(word, inForce.followUp(ticket.level(), ticket.priority()),
                end -> isAroundTheClock(ticket) ? ClockLedger.aroundTheClock(word, end)
                        : ClockLedger.inDeskHours(word, end, day -> deskDay(desk, day)),
                history.over()));
    }

    /** Whether all hours count for its follow-ups: with us there is somebody day and night for Select in English alone (R31). */
    boolean isAroundTheClock(Ticket ticket) {
        return ticket.level() == SupportLevel.SELECT && ticket.language().equals(ResponseClock.ENGLISH);
    }

    /** Whether the desk of a ticket was open at an instant (UTC). */
    public boolean wasOpen(Ticket ticket, Instant at) {
        return desks.of(ticket.region(), ticket.booksOf()).startOfWork(at).equals(at);
    }

    /** Whose hours a ticket's desk has, at the first instant it was open from another (UTC) on (R123). */
    public Finding desk(Ticket ticket, Instant from) {
        SupportDesk desk = desks.of(ticket.region(), ticket.booksOf());
        return desk.open(desk.startOfWork(from));
    }

    /** That follow-ups come, and when (R35). For our own people. */
    public Finding followUp(Ticket ticket, Instant now) {
        Duration interval = inForce(ticket.openedAt()).followUp(ticket.level(), ticket.priority());
        return new FollowUp().judge(new FollowUp.Facts(ticket.priority(), (int) interval.toHours(), !isAroundTheClock(ticket),
                ticket.followUpAt(), ticket.stopped().map(StopKind::title), now, ticket.zone()));
    }

    /** When it closed for want of an answer, by now (UTC). */
    public Optional<Instant> closedUnansweredAt(Ticket ticket, TicketHistory history, Instant now) {
        return history.closedUnansweredAt(inForce(ticket.openedAt()).closing(ticket.level()), now);
    }

    /** Until when the customer may open it again (UTC, D6); empty while it is open. */
    public Optional<Instant> reopenableUntil(Ticket ticket) {
        return ticket.closedAt().map(closed -> closed.atZone(ticket.zone()).plus(inForce(closed).reopening()).toInstant());
    }

    /** The numbers in force at an instant (UTC), as known then. */
    public SupportRules.InForce inForce(Instant at) {
        return rules.at(at);
    }

    /** The first response as it would be promised to a ticket opened at an instant (UTC). */
    public ClockReading promise(ProductAsked asked, String language, SupportRegionCode region, ZoneId zone, Instant at) {
        return promise(asked, language, region, zone, at, at);
    }

    /** The same, by the hours and holidays that are known at another instant (UTC). */
    ClockReading promise(ProductAsked asked, String language, SupportRegionCode region, ZoneId zone, Instant at, Instant books) {
        SupportDesk desk = desks.of(region, books);
        boolean committed = PromisedHelp.hasDueTime(asked);
        ResponseClock clock = ResponseClock.of(setting(asked.level(), desk, inForce(at), committed), language, at, List.of());
        return committed ? reading(asked.level(), clock, desk, zone, at, at) : uncommitted(asked, zone, at);
    }

    /** Nothing is committed for the product: no clock, and why (R45). */
    private static ClockReading uncommitted(ProductAsked asked, ZoneId zone, Instant now) {
        return new ClockReading(new Decision(IN_TIME, now, now, List.of(new OtherProduct().judge(asked))), Optional.empty(), List.of(),
                zone, Optional.empty());
    }

    /** The first response as it stands, and as it stood when the ticket was closed: what was due only afterwards was not missed. */
    public ClockReading response(Ticket ticket, TicketHistory history, Instant now) {
        if (!ticket.isPromised()) {
            // nothing was committed when it was opened, whatever it turned out to be about since
            Incident.Subject about = incidents.find(ticket.id()).map(Incident::subject).orElseGet(Incident.Subject::unnamed);
            return uncommitted(new ProductAsked(ticket.level(), ProductKind.OTHER, about.product(), false, false, about.offList(), false),
                    ticket.zone(), now);
        }
        SupportDesk desk = desks.of(ticket.region(), ticket.booksOf());
        return reading(ticket.level(), clock(ticket, history, inForce(ticket.openedAt())), desk, ticket.zone(),
                ticket.closedAt().orElse(now), now);
    }

    /** Whether it closes for want of an answer. */
    public Decision closing(Ticket ticket, TicketHistory history, Instant now) {
        ClosingRule rule = inForce(ticket.openedAt()).closing(ticket.level());
        Unanswered facts = Unanswered.from(history.contactLedger(rule, now), now, ticket.zone());
        Finding finding = ticket.level() == SupportLevel.SELECT ? new SelectClosing().judge(facts) : new BasicClosing().judge(facts);
        return new Decision("Does the ticket close for want of an answer?", now, now, List.of(finding));
    }

    private ResponseClock clock(Ticket ticket, TicketHistory history, SupportRules.InForce inForce) {
        return history.responseClock(setting(ticket.level(), desks.of(ticket.region(), ticket.booksOf()), inForce,
                ticket.isPromised()));
    }

    private static ResponseClock.Setting setting(SupportLevel level, SupportDesk desk, SupportRules.InForce inForce,
            boolean committed) {
        return new ResponseClock.Setting(level, inForce.selectResponse(), desk::oneBusinessDayAfter, committed);
    }

    /** @param at the instant it is asked about (UTC); @param now as known then (UTC) */
    private static ClockReading reading(SupportLevel level, ResponseClock clock, SupportDesk desk, ZoneId zone, Instant at, Instant now) {
        Objective present = clock.present();
        List<Finding> findings = new ArrayList<>();
        // an aim that was missed before the customer chose another language stays missed (D51)
        clock.objectives().stream().filter(one -> one.droppedAt().isPresent() && one.standing(at) == Objective.Standing.MISSED)
                .map(former -> new Awaited(former.from(), former.dueAt().orElseThrow(), Optional.empty(), former.droppedAt().orElseThrow(),
                        zone)).forEach(former -> findings.add(new SelectResponse().judge(former)));
        if (level == SupportLevel.SELECT) {
            findings.add(present.dueAt().isPresent() ? new AroundTheClock().judge(new AroundTheClock.Facts(present.language()))
                    // what is in English and has no due time was brought there too late
                    : new OtherLanguage().judge(new OtherLanguage.Facts(present.language(),
                            present.language().equals(ResponseClock.ENGLISH))));
        }
        if (level == SupportLevel.BASIC) {
            OpeningHours hours = desk.hours(LocalDate.ofInstant(present.from(), ZoneOffset.UTC));
            findings.add(new BasicHours().judge(new BasicHours.Facts(desk.region().title(), present.from(),
                    desk.startOfWork(present.from()), hours.opensAt(), hours.closesAt(), hours.zone())));
        }
        if (level == SupportLevel.JUMPSTART) {
            // whose hours they are (R123), at the instant the clock starts by them
            findings.add(desk.open(desk.startOfWork(present.from())));
        }
        boolean inHours = level != SupportLevel.SELECT;
        present.dueAt().ifPresent(due -> {
            Awaited awaited = new Awaited(present.from(), due, present.answeredAt(), at, zone);
            findings.add(switch (level) {
                case SELECT -> new SelectResponse().judge(awaited);
                case BASIC -> new BasicResponse().judge(awaited);
                case JUMPSTART -> new JumpStartContact().judge(awaited);
            });
        });
        ClockLedger ledger = present.dueAt().map(due -> inHours
                ? ClockLedger.inDeskHours(present.from(), due, day -> deskDay(desk, day))
                : ClockLedger.aroundTheClock(present.from(), due)).orElse(new ClockLedger(List.of()));
        LocalDate today = LocalDate.ofInstant(present.from(), ZoneOffset.UTC);
        return new ClockReading(new Decision(IN_TIME, at, now, findings), present.dueAt(),
                ledger.segments().stream()
                        .map(part -> new ClockPart(part.kind().name(), part.from(), part.until(), part.name())).toList(),
                zone, inHours ? Optional.of(desk.hours(today).zone()) : Optional.empty());
    }

    private static DeskDay deskDay(SupportDesk desk, LocalDate day) {
        OpeningHours hours = desk.hours(day);
        WorkingCalendar calendar = desk.calendar(day);
        return new DeskDay(day, hours.zone(), hours.opensAt(), hours.closesAt(), calendar.isWorkingDay(day), calendar.holiday(day));
    }
}
