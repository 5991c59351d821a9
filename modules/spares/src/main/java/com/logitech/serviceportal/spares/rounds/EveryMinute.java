package com.logitech.serviceportal.spares.rounds;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.rounds.Round;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.spares.api.SparesRounds;
import com.logitech.serviceportal.spares.book.EntitlementRound;
import com.logitech.serviceportal.spares.units.FirmwareRound;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** Wakes the rounds each minute, unless the environment says otherwise; what they do is due by the books, not by this clock. */
@ApplicationScoped
class EveryMinute implements SparesRounds {

    @Inject
    EntitlementRound entitlements;
    @Inject
    FirmwareRound firmware;
    @Inject
    ManagedScheduledExecutorService executor;

    void begin(@Observes Startup start) {
        long every = Round.every().toMillis();
        executor.scheduleWithFixedDelay(() -> Round.run("EntitlementRound", () -> UntilDone.all("EntitlementRound", entitlements)), every,
                every, TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(() -> Round.run("FirmwareRound", () -> UntilDone.all("FirmwareRound", firmware)), every, every,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public int noticeEntitlements() {
        mustRun();
        return entitlements.some();
    }

    @Override
    public int remindOfFirmware() {
        mustRun();
        return firmware.some();
    }

    private static void mustRun() {
        Caller.current().mustHold("run the rounds", Role.SYSTEM, Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
    }
}
