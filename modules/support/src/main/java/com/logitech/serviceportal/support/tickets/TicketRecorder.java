package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.queue.TicketAssigned;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.FirstResponseGiven;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordKind;
import com.logitech.serviceportal.support.api.tickets.TicketWillClose;
import com.logitech.serviceportal.support.model.Conversations;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.terms.TicketFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes down what happens to held tickets, and takes up where they stand since. All instants are UTC. */
@ApplicationScoped
public class TicketRecorder {

    @Inject
    private Tickets tickets;
    @Inject
    private Conversations conversations;
    @Inject
    private Reckoning reckoning;
    @Inject
    private Event<FirstResponseGiven> firstResponseGiven;
    @Inject
    private Event<TicketWillClose> ticketWillClose;
    @Inject
    private Event<TicketAssigned> ticketAssigned;

    /** A word of the caller's: a change of the ticket, whatever else it changes, so that who answers next has to have seen it. */
    public EntryId say(Ticket ticket, TicketFact.Kind what, String text, Instant now) {
        return say(ticket, what, text, now, now);
    }

    /** The same, that fell then and is known now. */
    public EntryId say(Ticket ticket, TicketFact.Kind what, String text, Instant at, Instant now) {
        EntryId entry = write(ticket, new TicketFact(UUID.randomUUID(), what, at, Optional.empty(), ""), text, now);
        tickets.touch(ticket);
        return entry;
    }

    /** Adds a new ticket as it stands by the words it is opened by. @return these, to be written once all is there they are found by */
    TicketFact begin(Ticket opened, Instant now) {
        TicketFact asked = new TicketFact(UUID.randomUUID(), TicketFact.Kind.CUSTOMER_WROTE, now, Optional.empty(), "");
        reckoning.reckon(opened, List.of(asked), now);
        tickets.add(opened);
        tickets.flush();
        return asked;
    }

    /** Writes down a fact with its words. */
    EntryId write(Ticket ticket, TicketFact fact, String text, Instant now) {
        EntryId entry = new EntryId(record(ticket, fact, now));
        WordKind kind = switch (fact.kind()) {
            case CUSTOMER_WROTE -> WordKind.CUSTOMER;
            case REPLIED -> WordKind.REPLY;
            case SPOKE -> WordKind.CALL;
            case CALLED_IN_VAIN -> WordKind.CALL_IN_VAIN;
            default -> WordKind.NOTE;
        };
        conversations.add(new Conversations.Spoken(entry, ticket.id(), kind, fact.at(), Caller.current().signature(), text));
        return entry;
    }

    /** Notes something for our people alone on a word. @param codes see {@link TicketFact#word} */
    public EntryId noteOn(Ticket ticket, EntryId word, String text, String codes, Instant now) {
        EntryId entry = new EntryId(record(ticket, new TicketFact(UUID.randomUUID(), TicketFact.Kind.NOTED, now,
                Optional.of(word.value()), codes), now));
        conversations.add(new Conversations.Spoken(entry, ticket.id(), WordKind.NOTE, now, Caller.current().signature(), text));
        tickets.touch(ticket);
        return entry;
    }

    /** Repeats in a ticket that is split off what was said in another: by whom it was, and when. @param as what its clocks count it as */
    EntryId repeat(Ticket ticket, Conversations.Spoken word, TicketFact.Kind as, Instant now) {
        EntryId entry = new EntryId(record(ticket, new TicketFact(UUID.randomUUID(), as, word.at(), Optional.empty(), ""), now));
        conversations.repeat(ticket.id(), entry, word);
        return entry;
    }

    /** Something that happened now. @param word see {@link TicketFact}; may be empty @return the fact's id */
    public UUID record(Ticket ticket, TicketFact.Kind kind, String word, Instant now) {
        return record(ticket, new TicketFact(UUID.randomUUID(), kind, now, Optional.empty(), word), now);
    }

    /** Something that happened then, and is known now. */
    public UUID record(Ticket ticket, TicketFact fact, Instant now) {
        tickets.add(ticket.id(), fact, Caller.current().signature(), now);
        return fact.id();
    }

    /** Makes it somebody's work, and tells so unless it was his. */
    public void give(Ticket ticket, UserId to, Instant now) {
        Optional<UserId> before = ticket.assignee();
        ticket.take(to);
        tickets.flush();
        if (!before.equals(Optional.of(to))) {
            ticketAssigned.fire(new TicketAssigned(ticket.customer(), ticket.id(), ticket.number(), to, before,
                    new UserId(Caller.current().user()), now));
        }
    }

    /** Takes up where the ticket stands by all that is written down; tells of its first response if this was it, and that it will close. */
    public void reckon(Ticket ticket, Instant now) {
        boolean answered = ticket.answeredAt().isPresent();
        Optional<Instant> closing = ticket.closesAt();
        reckoning.reckon(ticket, now);
        tickets.flush();
        if (!answered) {
            ticket.answeredAt().ifPresent(at -> firstResponseGiven.fire(
                    new FirstResponseGiven(ticket.customer(), ticket.id(), ticket.number(), ticket.isLate(now), at)));
        }
        ticket.closesAt().filter(at -> now.isBefore(at) && !closing.equals(Optional.of(at))).ifPresent(at -> ticketWillClose.fire(
                new TicketWillClose(ticket.customer(), ticket.id(), ticket.number(), at, now)));
    }
}
