package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.rounds.Round;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.replacement.api.ReplacementRounds;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** Wakes the round each minute, unless the environment says otherwise; what it does is due by the books, not by this clock. */
@ApplicationScoped
class EveryMinute implements ReplacementRounds {

    @Inject
    OverdueWatch overdue;
    @Inject
    ManagedScheduledExecutorService executor;

    void begin(@Observes Startup start) {
        long every = Round.every().toMillis();
        executor.scheduleWithFixedDelay(() -> Round.run("OverdueWatch", () -> UntilDone.all("OverdueWatch", overdue)), every, every,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public int remindOfOverdue() {
        Caller.current().mustHold("run the rounds", Role.SYSTEM, Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
        return overdue.some();
    }
}
