package com.logitech.serviceportal.support;

import com.logitech.serviceportal.definitions.rounds.InCustomerOrder;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.support.api.tickets.ResponseObjectiveMissed;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Tells of first responses that are late (R32, R48, R124), once for each due time and with that instant, however late it comes. What
 * another server holds is left to it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ResponseWatch implements UntilDone.Work<TicketId> {

    private static final int AT_ONCE = 100;
    private static final int ONE_BY_ONE = 10_000;

    @Inject
    private Tickets tickets;
    @Inject
    private Clock clock;
    @Inject
    private Event<ResponseObjectiveMissed> responseObjectiveMissed;

    @Override
    public int some() {
        Instant now = clock.instant();
        return tell(tickets.holdLate(now, AT_ONCE), now);
    }

    @Override
    public List<TicketId> due() {
        return tickets.late(clock.instant(), ONE_BY_ONE);
    }

    @Override
    public boolean one(TicketId ticket) {
        return tell(tickets.holdIfFree(ticket), clock.instant()) > 0;
    }

    private int tell(List<Ticket> late, Instant now) {
        List<ResponseObjectiveMissed> missed = late.stream().flatMap(ticket -> ticket.missed(now)
                .map(due -> new ResponseObjectiveMissed(ticket.customer(), ticket.id(), ticket.number(), due)).stream()).toList();
        tickets.flush();
        InCustomerOrder.of(missed).forEach(responseObjectiveMissed::fire);
        return missed.size();
    }
}
