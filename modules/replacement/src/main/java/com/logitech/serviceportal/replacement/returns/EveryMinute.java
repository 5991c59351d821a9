package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.rounds.Round;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.replacement.api.ReplacementRounds;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import com.logitech.serviceportal.replacement.stock.StockRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** Wakes the rounds each minute, unless the environment says otherwise; what they do is due by the books, not by this clock. */
@ApplicationScoped
class EveryMinute implements ReplacementRounds {

    @Inject
    OverdueWatch overdue;
    @Inject
    StockRound stock;
    @Inject
    ManagedScheduledExecutorService executor;

    void begin(@Observes Startup start) {
        long every = Round.every().toMillis();
        executor.scheduleWithFixedDelay(() -> Round.run("OverdueWatch", () -> UntilDone.all("OverdueWatch", overdue)), every, every,
                TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(() -> Round.run("StockRound", () -> UntilDone.all("StockRound", stock)), every, every,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public int remindOfOverdue() {
        Caller.current().mustHold("run the rounds", Role.SYSTEM, Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
        return overdue.some();
    }

    @Override
    public int setUnitsAside() {
        Caller.current().mustHold("run the rounds", Role.SYSTEM, Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
        return stock.some();
    }
}
