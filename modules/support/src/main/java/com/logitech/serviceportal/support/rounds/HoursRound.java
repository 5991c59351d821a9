package com.logitech.serviceportal.support.rounds;

import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.calendars.Recount;
import com.logitech.serviceportal.support.model.CalendarChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Counts by hours and holidays that are known otherwise what was too much to be counted with the change itself, or was held then. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class HoursRound implements UntilDone.Work<TicketId> {

    private static final int AT_ONCE = 100;
    private static final int ONE_BY_ONE = 10_000;

    @Inject
    private CalendarChanges changes;
    @Inject
    private Recount recount;
    @Inject
    private Clock clock;

    @Override
    public int some() {
        Instant now = clock.instant();
        return recount.of(changes.holdAffected(now, AT_ONCE), now);
    }

    @Override
    public List<TicketId> due() {
        return changes.affected(clock.instant(), ONE_BY_ONE);
    }

    @Override
    public boolean one(TicketId ticket) {
        Instant now = clock.instant();
        return recount.of(changes.holdAffected(ticket, now), now) > 0;
    }
}
