package com.logitech.serviceportal.contracts.minimums;

import com.logitech.serviceportal.contracts.api.minimums.MinimumRounds;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.rounds.Round;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Wakes the round that looks ahead; the day it tells of is that of the books. */
@ApplicationScoped
class EveryHour implements MinimumRounds {

    private static final String NAME = "ShortfallRound";

    @Inject
    private ShortfallRound shortfallRound;
    @Inject
    private ManagedScheduledExecutorService executor;

    void begin(@Observes Startup start) {
        executor.scheduleWithFixedDelay(() -> Round.run(NAME, this::each), 2, 60, TimeUnit.MINUTES);
    }

    @Override
    public int tellDue() {
        Caller.current().mustHold("run the rounds", Role.SYSTEM, Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
        return shortfallRound.due().stream().mapToInt(customer -> shortfallRound.one(customer) ? 1 : 0).sum();
    }

    /** One customer that cannot be done is logged and keeps no other waiting. */
    private int each() {
        AtomicInteger told = new AtomicInteger();
        shortfallRound.due().forEach(customer -> Round.run(NAME, () -> shortfallRound.one(customer) ? told.incrementAndGet() : 0));
        return told.get();
    }
}
