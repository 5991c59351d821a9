package com.logitech.serviceportal.support.rounds;

import com.logitech.serviceportal.definitions.rounds.InCustomerOrder;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.work.FollowUpDue;
import com.logitech.serviceportal.support.model.incidents.Incidents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Reminds of follow-ups that are due (R35), once for each and with its instant, however late it comes. What another server holds is left
 * to it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FollowUpWatch implements UntilDone.Work<TicketId> {

    private static final int AT_ONCE = 100;
    private static final int ONE_BY_ONE = 10_000;

    @Inject
    private Incidents incidents;
    @Inject
    private Clock clock;
    @Inject
    private Event<FollowUpDue> followUpDue;

    @Override
    public int some() {
        return tell(incidents.remind(clock.instant(), AT_ONCE));
    }

    @Override
    public List<TicketId> due() {
        return incidents.toRemind(clock.instant(), ONE_BY_ONE);
    }

    @Override
    public boolean one(TicketId ticket) {
        return tell(incidents.remind(ticket, clock.instant())) > 0;
    }

    private int tell(List<Incidents.Reminder> due) {
        InCustomerOrder.of(due.stream()
                .map(reminder -> new FollowUpDue(reminder.customer(), reminder.ticket(), reminder.number(), reminder.at())).toList())
                .forEach(followUpDue::fire);
        return due.size();
    }
}
