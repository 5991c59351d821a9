package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.rounds.InCustomerOrder;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.TicketClosed;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.TicketHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Closes tickets whose customers left our attempts unanswered (R38, R51): with the instant they were due to close, however late it is. */
@ApplicationScoped
public class UnansweredClosing {

    @Inject
    private Tickets tickets;
    @Inject
    private Reckoning reckoning;
    @Inject
    private Event<TicketClosed> ticketClosed;

    /** Closes a held ticket if its time had come before now (UTC); an answer at the closing instant still counts. */
    void closeIfDue(Ticket held, Instant now) {
        if (held.closedAt().isEmpty() && held.closesAt().filter(now::isAfter).isPresent()) {
            close(List.of(held), now);
        }
    }

    /** Closes what of these is due. @param held until the transaction ends @return how many were */
    public int close(List<Ticket> held, Instant now) {
        List<TicketClosed> closed = new ArrayList<>();
        for (Ticket ticket : held) {
            TicketHistory history = reckoning.reckon(ticket, now);
            Optional<Instant> at = ticket.closedAt().isPresent() ? Optional.empty() : reckoning.closedUnansweredAt(ticket, history, now);
            at.ifPresent(when -> {
                tickets.add(ticket.id(), new TicketFact(UUID.randomUUID(), TicketFact.Kind.CLOSED, when, Optional.empty(), ""),
                        Caller.current().signature(), now);
                ticket.close(Closing.UNANSWERED, when);
                closed.add(new TicketClosed(ticket.customer(), ticket.id(), ticket.number(), Closing.UNANSWERED, when));
            });
        }
        tickets.flush();
        InCustomerOrder.of(closed).forEach(ticketClosed::fire);
        return closed.size();
    }
}
