package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import com.logitech.serviceportal.countries.api.calendars.SupportDesk;
import com.logitech.serviceportal.countries.api.calendars.SupportDesks;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.ClockPart;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.ClockReading;
import com.logitech.serviceportal.support.model.SupportRules;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    @Inject
    private SupportDesks desks;
    @Inject
    private SupportRules rules;
    @Inject
    private Tickets tickets;

    /** Where a ticket stands, taken up anew from its facts. */
    public TicketHistory reckon(Ticket ticket, Instant now) {
        TicketHistory history = ticket.history(tickets.facts(ticket.id()));
        SupportRules.InForce inForce = inForce(ticket.openedAt());
        ticket.reckon(history, clock(ticket, history, inForce), inForce.closing(ticket.level()), now);
        return history;
    }

    /** When it closed for want of an answer, by now (UTC). */
    public Optional<Instant> closedUnansweredAt(Ticket ticket, TicketHistory history, Instant now) {
        return history.closedUnansweredAt(inForce(ticket.openedAt()).closing(ticket.level()), now);
    }

    /** Until when the customer may open it again (UTC, D6); empty while it is open. */
    public Optional<Instant> reopenableUntil(Ticket ticket) {
        return ticket.closedAt().map(closed -> closed.atZone(ticket.zone()).plus(inForce(closed).reopening()).toInstant());
    }

    /** The numbers in force at an instant (UTC). */
    public SupportRules.InForce inForce(Instant at) {
        return rules.on(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** The first response as it would be promised to a ticket opened at an instant (UTC). */
    public ClockReading promise(SupportLevel level, String language, SupportRegionCode region, ZoneId zone, Instant at) {
        SupportDesk desk = desks.of(region, at);
        ResponseClock clock = ResponseClock.of(setting(level, desk, inForce(at)), language, at, List.of());
        return reading(level, clock, desk, zone, at);
    }

    /** The first response as it stands. */
    public ClockReading response(Ticket ticket, TicketHistory history, Instant now) {
        SupportDesk desk = desks.of(ticket.region(), ticket.booksOf());
        return reading(ticket.level(), clock(ticket, history, inForce(ticket.openedAt())), desk, ticket.zone(), now);
    }

    /** Whether it closes for want of an answer. */
    public Decision closing(Ticket ticket, TicketHistory history, Instant now) {
        ClosingRule rule = inForce(ticket.openedAt()).closing(ticket.level());
        Unanswered facts = Unanswered.from(history.contactLedger(rule, now), now, ticket.zone());
        Finding finding = ticket.level() == SupportLevel.SELECT ? new SelectClosing().judge(facts) : new BasicClosing().judge(facts);
        return new Decision("Does the ticket close for want of an answer?", now, now, List.of(finding));
    }

    private ResponseClock clock(Ticket ticket, TicketHistory history, SupportRules.InForce inForce) {
        return history.responseClock(setting(ticket.level(), desks.of(ticket.region(), ticket.booksOf()), inForce));
    }

    private static ResponseClock.Setting setting(SupportLevel level, SupportDesk desk, SupportRules.InForce inForce) {
        return new ResponseClock.Setting(level, inForce.selectResponse(), desk::oneBusinessDayAfter);
    }

    private static ClockReading reading(SupportLevel level, ResponseClock clock, SupportDesk desk, ZoneId zone, Instant now) {
        Objective present = clock.present();
        List<Finding> findings = new ArrayList<>();
        if (level == SupportLevel.SELECT) {
            findings.add(present.dueAt().isPresent() ? new AroundTheClock().judge(new AroundTheClock.Facts(present.language()))
                    : new OtherLanguage().judge(new OtherLanguage.Facts(present.language())));
        }
        if (level == SupportLevel.BASIC) {
            OpeningHours hours = desk.hours(LocalDate.ofInstant(present.from(), ZoneOffset.UTC));
            findings.add(new BasicHours().judge(new BasicHours.Facts(desk.region().title(), present.from(),
                    desk.startOfWork(present.from()), hours.opensAt(), hours.closesAt(), hours.zone())));
        }
        boolean inHours = level != SupportLevel.SELECT;
        present.dueAt().ifPresent(due -> {
            Awaited awaited = new Awaited(present.from(), due, present.answeredAt(), now, zone);
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
        return new ClockReading(new Decision("Until when is the first response due?", now, now, findings), present.dueAt(),
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
