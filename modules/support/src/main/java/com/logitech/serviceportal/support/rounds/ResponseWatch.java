package com.logitech.serviceportal.support.rounds;

import com.logitech.serviceportal.definitions.rounds.InCustomerOrder;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.support.api.tickets.ResponseObjectiveMissed;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
        return tell(tickets.markLate(clock.instant(), AT_ONCE));
    }

    @Override
    public List<TicketId> due() {
        return tickets.late(clock.instant(), ONE_BY_ONE);
    }

    @Override
    public boolean one(TicketId ticket) {
        return tell(tickets.markLate(ticket, clock.instant())) > 0;
    }

    private int tell(List<Tickets.Late> late) {
        InCustomerOrder.of(late.stream()
                .map(ticket -> new ResponseObjectiveMissed(ticket.customer(), ticket.id(), ticket.number(), ticket.dueAt())).toList())
                .forEach(responseObjectiveMissed::fire);
        return late.size();
    }
}
