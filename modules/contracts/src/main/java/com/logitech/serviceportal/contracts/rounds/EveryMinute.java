package com.logitech.serviceportal.contracts.rounds;

import com.logitech.serviceportal.contracts.api.ContractRounds;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

/** Wakes the rounds each minute; what they do is due by the books, not by this clock. */
@ApplicationScoped
class EveryMinute implements ContractRounds {

    private static final System.Logger LOG = System.getLogger(EveryMinute.class.getName());

    @Inject
    private StartRound startRound;
    @Inject
    private ExpiryRound expiryRound;
    @Inject
    private ManagedScheduledExecutorService executor;

    void begin(@Observes Startup start) {
        executor.scheduleWithFixedDelay(() -> run("StartRound", startRound), 1, 1, TimeUnit.MINUTES);
        executor.scheduleWithFixedDelay(() -> run("ExpiryRound", expiryRound), 1, 1, TimeUnit.MINUTES);
    }

    @Override
    public int startDue() {
        mayRun();
        return startRound.some();
    }

    @Override
    public int endDue() {
        mayRun();
        return expiryRound.some();
    }

    /** What is thrown is logged and the next minute tries again; thrown on, it would be the last. */
    private static void run(String name, UntilDone.Round round) {
        try {
            int all = Caller.actingAs(Caller.system(name), () -> UntilDone.all(name, round));
            LOG.log(all > 0 ? Level.INFO : Level.DEBUG, "{0}: {1} contracts.", name, all);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, name + " did not come through; the next minute tries again.", e);
        }
    }

    private static void mayRun() {
        Caller.current().mustHold("run the rounds", Role.SYSTEM, Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
    }
}
