package com.logitech.serviceportal.support.rounds;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.rounds.Round;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.support.api.SupportRounds;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** Wakes the rounds each minute, unless the environment says otherwise; what they do is due by the books, not by this clock. */
@ApplicationScoped
class EveryMinute implements SupportRounds {

    @Inject
    private ClosingRound closingRound;
    @Inject
    private ResponseWatch responseWatch;
    @Inject
    private FollowUpWatch followUpWatch;
    @Inject
    private HoursRound hoursRound;
    @Inject
    private ManagedScheduledExecutorService executor;

    void begin(@Observes Startup start) {
        long every = Round.every().toMillis();
        executor.scheduleWithFixedDelay(() -> run("ClosingRound", closingRound), every, every, TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(() -> run("ResponseWatch", responseWatch), every, every, TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(() -> run("FollowUpWatch", followUpWatch), every, every, TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(() -> run("HoursRound", hoursRound), every, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public int closeUnanswered() {
        mayRun();
        return closingRound.some();
    }

    @Override
    public int tellMissed() {
        mayRun();
        return responseWatch.some();
    }

    @Override
    public int remindOfFollowUps() {
        mayRun();
        return followUpWatch.some();
    }

    @Override
    public int countByHours() {
        mayRun();
        return hoursRound.some();
    }

    private static void run(String name, UntilDone.Work<TicketId> work) {
        Round.run(name, () -> UntilDone.all(name, work));
    }

    private static void mayRun() {
        Caller.current().mustHold("run the rounds", Role.SYSTEM, Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
    }
}
