package com.logitech.serviceportal.support.rounds;

import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.tickets.UnansweredClosing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

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
    private UnansweredClosing closing;
    @Inject
    private Clock clock;

    @Override
    public int some() {
        Instant now = clock.instant();
        return closing.close(tickets.holdDueToClose(now, AT_ONCE), now);
    }

    @Override
    public List<TicketId> due() {
        return tickets.dueToClose(clock.instant(), ONE_BY_ONE);
    }

    @Override
    public boolean one(TicketId ticket) {
        return closing.close(tickets.holdIfFree(ticket), clock.instant()) > 0;
    }
}
