package com.logitech.serviceportal.support;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Ruling;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.FirstResponseGiven;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketClosed;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordKind;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketLanguageChosen;
import com.logitech.serviceportal.support.api.tickets.TicketOpened;
import com.logitech.serviceportal.support.api.tickets.TicketReopened;
import com.logitech.serviceportal.support.api.tickets.TicketWritten;
import com.logitech.serviceportal.support.model.Conversations;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.admission.JumpStartLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens tickets, takes down what is said in them, and closes them. */
@ApplicationScoped
@Transactional
class SupportOffice implements HelpDesk {

    private static final String KIND = "ticket";

    @Inject
    private Tickets tickets;
    @Inject
    private Conversations conversations;
    @Inject
    private Admission admission;
    @Inject
    private Reckoning reckoning;
    @Inject
    private TicketViews views;
    @Inject
    private Clock clock;
    @Inject
    private Event<TicketOpened> ticketOpened;
    @Inject
    private Event<TicketWritten> ticketWritten;
    @Inject
    private Event<FirstResponseGiven> firstResponseGiven;
    @Inject
    private Event<TicketLanguageChosen> ticketLanguageChosen;
    @Inject
    private Event<TicketClosed> ticketClosed;
    @Inject
    private Event<TicketReopened> ticketReopened;

    @Override
    public List<SupportOffer> offers(Asking sent) {
        Asking asking = TicketIntake.of(sent);
        Caller.current().mustBeAllowed(asking.customer().value(), "customer", SupportTask.OPEN_TICKETS);
        Admission.Known known = admission.known(asking, clock.instant());
        Admission.Manner manner = new Admission.Manner(Optional.empty(), Optional.empty(), Optional.empty());
        List<SupportLevel> levels = asking.registration().isPresent() ? List.of(SupportLevel.JUMPSTART, SupportLevel.BASIC)
                : List.of(SupportLevel.SELECT, SupportLevel.BASIC);
        return levels.stream()
                .map(level -> new SupportOffer(level, admission.decision(level, known, manner),
                        reckoning.promise(level, language(level, asking.language()), known.region(), known.zone(), known.at())))
                .sorted(Comparator.comparing(offer -> !offer.admission().granted()))
                .toList();
    }

    @Override
    public TicketDetail open(NewTicket sent) {
        NewTicket asked = TicketIntake.of(sent);
        Caller caller = Caller.current();
        caller.mustBeAllowed(asked.customer().value(), "customer", SupportTask.OPEN_TICKETS);
        Instant now = clock.instant();
        Admission.Known known = admission.known(asked.asking(), now);
        Ruling.mustGrant(admission.decision(asked.level(), known, new Admission.Manner(Optional.of(asked.channel()),
                Optional.of(asked.phone()).filter(phone -> !phone.isEmpty()), Optional.of(asked.text()))));

        Ticket opened = new Ticket(TicketId.random(), tickets.nextNumber(),
                new Ticket.Opening(asked.customer(), known.customer().company(), known.place(), asked.registration(), asked.level(),
                        language(asked.level(), asked.language()), known.region(), known.zone(), asked.channel(), asked.phone(),
                        asked.subject()),
                new UserId(caller.user()), now);
        tickets.add(opened);
        tickets.flush();
        say(opened, TicketFact.Kind.CUSTOMER_WROTE, asked.text(), now);
        reckoning.reckon(opened, now);
        tickets.flush();
        ticketOpened.fire(new TicketOpened(opened.customer(), opened.id(), opened.number(), opened.level(), opened.dueAt(), now));
        return views.detail(opened, now);
    }

    /** JumpStart answers in English, whatever was asked for (R120). */
    private static String language(SupportLevel level, String asked) {
        return level == SupportLevel.JUMPSTART ? "en" : asked;
    }

    @Override
    public TicketDetail write(TicketId ticket, long version, String sent) {
        String text = TicketIntake.text(sent);
        Ticket held = written(ticket, version);
        Instant now = clock.instant();
        boolean ours = Caller.current().isStaff();
        if (ours) {
            mustBeQualifiedFor(held);
        }
        EntryId entry = say(held, ours ? TicketFact.Kind.REPLIED : TicketFact.Kind.CUSTOMER_WROTE, text, now);
        reckoned(held, now);
        ticketWritten.fire(new TicketWritten(held.customer(), ticket, held.number(), entry, !ours, now));
        return views.detail(held, now);
    }

    @Override
    public TicketDetail note(TicketId ticket, long version, String sent) {
        String text = TicketIntake.text(sent);
        Ticket held = ours(ticket, version, "write notes in tickets");
        Instant now = clock.instant();
        say(held, TicketFact.Kind.NOTED, text, now);
        tickets.touch(held);
        return views.detail(held, now);
    }

    @Override
    public TicketDetail call(TicketId ticket, long version, boolean reached, String sent) {
        String text = TicketIntake.text(sent);
        Ticket held = ours(ticket, version, "record calls");
        held.mustBeOpen();
        mustBeQualifiedFor(held);
        Instant now = clock.instant();
        EntryId entry = say(held, reached ? TicketFact.Kind.SPOKE : TicketFact.Kind.CALLED_IN_VAIN, text, now);
        reckoned(held, now);
        ticketWritten.fire(new TicketWritten(held.customer(), ticket, held.number(), entry, false, now));
        return views.detail(held, now);
    }

    @Override
    public TicketDetail chooseLanguage(TicketId ticket, long version, String sent) {
        String language = TicketIntake.language(sent);
        Ticket held = written(ticket, version);
        Instant now = clock.instant();
        if (held.level() == SupportLevel.JUMPSTART) {
            Ruling.mustHold("May the ticket go on in this language?", now,
                    List.of(new JumpStartLanguage().judge(new JumpStartLanguage.Facts(language))));
        }
        boolean ours = Caller.current().isStaff();
        record(held, ours ? TicketFact.Kind.LANGUAGE_PROPOSED : TicketFact.Kind.LANGUAGE_CHOSEN, language, now);
        reckoned(held, now);
        if (!ours) {
            ticketLanguageChosen.fire(new TicketLanguageChosen(held.customer(), ticket, held.number(), language, held.dueAt(), now));
        }
        return views.detail(held, now);
    }

    @Override
    public TicketDetail take(TicketId ticket, long version) {
        Ticket held = ours(ticket, version, "work on tickets");
        mustBeQualifiedFor(held);
        held.take(new UserId(Caller.current().user()));
        tickets.flush();
        return views.detail(held, clock.instant());
    }

    @Override
    public TicketDetail close(TicketId ticket, long version, Closing why) {
        if (why == null || why == Closing.UNANSWERED) {
            throw Refused.input("why", "is SOLVED or WITHDRAWN");
        }
        Ticket held = written(ticket, version);
        Instant now = clock.instant();
        record(held, TicketFact.Kind.CLOSED, "", now);
        held.close(why, now);
        tickets.flush();
        ticketClosed.fire(new TicketClosed(held.customer(), ticket, held.number(), why, now));
        return views.detail(held, now);
    }

    @Override
    public TicketDetail reopen(TicketId ticket, long version) {
        Ticket held = known(ticket);
        Caller.current().mustBeAllowed(held.customer().value(), KIND, SupportTask.WRITE_IN_TICKETS);
        held.mustBeAt(version);
        Instant now = clock.instant();
        views.mustBeReopenable(held, now);
        held.reopen();
        record(held, TicketFact.Kind.REOPENED, "", now);
        reckoned(held, now);
        ticketReopened.fire(new TicketReopened(held.customer(), ticket, held.number(), now));
        return views.detail(held, now);
    }

    @Override
    public TicketDetail ticket(TicketId ticket) {
        Ticket known = tickets.find(ticket).orElseThrow(() -> Refused.notFound(KIND));
        views.mustSee(known);
        return views.detail(known, clock.instant());
    }

    private Ticket known(TicketId ticket) {
        Ticket held = tickets.lock(ticket).orElseThrow(() -> Refused.notFound(KIND));
        views.mustSee(held);
        return held;
    }

    private Ticket written(TicketId ticket, long version) {
        Ticket held = known(ticket);
        Caller.current().mustBeAllowed(held.customer().value(), KIND, SupportTask.WRITE_IN_TICKETS);
        held.mustBeAt(version);
        held.mustBeOpen();
        return held;
    }

    private Ticket ours(TicketId ticket, long version, String what) {
        Ticket held = known(ticket);
        Caller.current().mustHoldFor(held.customer().value(), KIND, what, Role.SELECT_AGENT, Role.BASIC_AGENT, Role.SERVICE_MANAGER);
        held.mustBeAt(version);
        return held;
    }

    /** A response is given by a qualified person (R32): Select is not for the agents of the Basic desk. */
    private static void mustBeQualifiedFor(Ticket ticket) {
        if (ticket.level() == SupportLevel.SELECT) {
            Caller.current().mustHold("answer Select tickets", Role.SELECT_AGENT, Role.SERVICE_MANAGER);
        }
    }

    /** Takes up where the ticket stands, and tells of its first response if this was it. */
    private void reckoned(Ticket ticket, Instant now) {
        boolean answered = ticket.answeredAt().isPresent();
        reckoning.reckon(ticket, now);
        tickets.flush();
        if (!answered && ticket.answeredAt().isPresent()) {
            firstResponseGiven.fire(new FirstResponseGiven(ticket.customer(), ticket.id(), ticket.number(), ticket.isLate(now), now));
        }
    }

    private EntryId say(Ticket ticket, TicketFact.Kind what, String text, Instant now) {
        EntryId entry = new EntryId(record(ticket, what, "", now));
        WordKind kind = switch (what) {
            case CUSTOMER_WROTE -> WordKind.CUSTOMER;
            case REPLIED -> WordKind.REPLY;
            case SPOKE -> WordKind.CALL;
            case CALLED_IN_VAIN -> WordKind.CALL_IN_VAIN;
            default -> WordKind.NOTE;
        };
        conversations.add(ticket.id(), new Conversations.Spoken(entry, kind, now, Caller.current().signature(), text));
        return entry;
    }

    private UUID record(Ticket ticket, TicketFact.Kind kind, String word, Instant now) {
        TicketFact fact = new TicketFact(UUID.randomUUID(), kind, now, Optional.empty(), word);
        tickets.add(ticket.id(), fact, Caller.current().signature(), now);
        return fact.id();
    }
}
