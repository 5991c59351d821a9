package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.rounds.Round;
import com.logitech.serviceportal.dispatch.api.EndingRounds;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Wakes the round that speaks of contracts near their end. */
@ApplicationScoped
class EveryHour implements EndingRounds {

    private static final int FIRST_AFTER_MINUTES = 2;

    @Inject
    private EndingRound round;
    @Inject
    private ManagedScheduledExecutorService executor;

    void begin(@Observes Startup start) {
        executor.scheduleWithFixedDelay(() -> Round.run("EndingRound", this::all), FIRST_AFTER_MINUTES, 60, TimeUnit.MINUTES);
    }

    @Override
    public int tellEnding() {
        Caller.current().mustHold("run the rounds", Role.SYSTEM, Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
        return all();
    }

    private int all() {
        int pages = 0;
        Optional<String> next = Optional.empty();
        do {
            next = round.page(next);
            pages++;
        } while (next.isPresent());
        return pages;
    }
}
