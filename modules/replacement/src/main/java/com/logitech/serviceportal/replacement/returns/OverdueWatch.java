package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.definitions.rounds.InCustomerOrder;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.FailedUnitOverdue;
import com.logitech.serviceportal.replacement.model.OverdueReturns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Reminds of failed units that have not come back, once for each time it is due. What another server holds is left to it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OverdueWatch implements UntilDone.Work<ReturnId> {

    private static final int AT_ONCE = 100;
    private static final int ONE_BY_ONE = 10_000;

    @Inject
    OverdueReturns overdue;
    @Inject
    Clock clock;
    @Inject
    Event<FailedUnitOverdue> failedUnitOverdue;

    @Override
    public int some() {
        Instant now = clock.instant();
        return tell(overdue.remind(now, AT_ONCE), now);
    }

    @Override
    public List<ReturnId> due() {
        return overdue.toRemind(clock.instant(), ONE_BY_ONE);
    }

    @Override
    public boolean one(ReturnId id) {
        Instant now = clock.instant();
        return tell(overdue.remind(id, now), now) > 0;
    }

    private int tell(List<OverdueReturns.Reminder> due, Instant now) {
        InCustomerOrder.of(due.stream().map(one -> new FailedUnitOverdue(one.customer(), one.id(), one.number(), one.ticket(), one.serial(),
                one.time(), now)).toList()).forEach(failedUnitOverdue::fire);
        return due.size();
    }
}
