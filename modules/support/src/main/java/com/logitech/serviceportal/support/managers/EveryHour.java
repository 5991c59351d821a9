package com.logitech.serviceportal.support.managers;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.rounds.Round;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.support.api.managers.ManagerRounds;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** Wakes the rounds of service managers. Who asks where a customer stands is answered to the instant, whenever they ran last. */
@ApplicationScoped
class EveryHour implements ManagerRounds {

    @Inject
    private AccessRound accessRound;
    @Inject
    private UnmanagedRound unmanagedRound;
    @Inject
    private ManagedScheduledExecutorService executor;

    void begin(@Observes Startup start) {
        executor.scheduleWithFixedDelay(() -> Round.run("AccessRound", () -> UntilDone.all("AccessRound", accessRound)), 3, 60,
                TimeUnit.MINUTES);
        executor.scheduleWithFixedDelay(() -> Round.run("UnmanagedRound", unmanagedRound::find), 4, 60, TimeUnit.MINUTES);
    }

    @Override
    public int endLost() {
        mayRun();
        return accessRound.some();
    }

    @Override
    public int findUnmanaged() {
        mayRun();
        return unmanagedRound.find();
    }

    private static void mayRun() {
        Caller.current().mustHold("run the rounds", Role.SYSTEM, Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
    }
}
