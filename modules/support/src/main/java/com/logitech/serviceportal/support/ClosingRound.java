package com.logitech.serviceportal.support;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.rounds.InCustomerOrder;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.TicketClosed;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.TicketHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Closes the tickets whose customers left our attempts unanswered (R38, R51), with the instant they were due to close, however late it
 * comes. What another server holds is left to it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ClosingRound implements UntilDone.Work<TicketId> {

    private static final int AT_ONCE = 100;
    private static final int ONE_BY_ONE = 10_000;

    @Inject
    private Tickets tickets;
    @Inject
    private Reckoning reckoning;
    @Inject
    private Clock clock;
    @Inject
    private Event<TicketClosed> ticketClosed;

    @Override
    public int some() {
        Instant now = clock.instant();
        return close(tickets.holdDueToClose(now, AT_ONCE), now);
    }

    @Override
    public List<TicketId> due() {
        return tickets.dueToClose(clock.instant(), ONE_BY_ONE);
    }

    @Override
    public boolean one(TicketId ticket) {
        return close(tickets.holdIfFree(ticket), clock.instant()) > 0;
    }

    private int close(List<Ticket> due, Instant now) {
        List<TicketClosed> closed = new ArrayList<>();
        for (Ticket ticket : due) {
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
