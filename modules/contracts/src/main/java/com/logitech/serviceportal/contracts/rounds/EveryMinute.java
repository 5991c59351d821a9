package com.logitech.serviceportal.contracts.rounds;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractRounds;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.plans.OutgrownRound;
import com.logitech.serviceportal.contracts.plans.ReturnRound;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.rounds.Round;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;

/** Wakes the rounds every minute or few, unless the environment says otherwise; what they do is due by the books, not by this clock. */
@ApplicationScoped
class EveryMinute implements ContractRounds {

    private static final System.Logger LOG = System.getLogger(EveryMinute.class.getName());

    @Inject
    private StartRound startRound;
    @Inject
    private ExpiryRound expiryRound;
    @Inject
    private ReturnRound returnRound;
    @Inject
    private OutgrownRound outgrownRound;
    @Inject
    private ManagedScheduledExecutorService executor;

    void begin(@Observes Startup start) {
        long every = Round.every().toMillis();
        executor.scheduleWithFixedDelay(() -> run("StartRound", startRound), every, every, TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(() -> run("ExpiryRound", expiryRound), every, every, TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(() -> Round.run("ReturnRound", this::bringBack), every, every, TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(() -> Round.run("OutgrownRound", this::notice), 1, 5, TimeUnit.MINUTES);
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

    @Override
    public int returnDue() {
        mayRun();
        return bringBack();
    }

    @Override
    public int outgrownDue() {
        mayRun();
        return outgrownRound.due().stream().mapToInt(outgrownRound::one).sum();
    }

    private int bringBack() {
        return each("ReturnRound", returnRound.due(), returnRound::one);
    }

    private int notice() {
        return each("OutgrownRound", outgrownRound.due(), outgrownRound::one);
    }

    /** One that cannot be done keeps no other waiting. */
    private static int each(String name, List<CustomerId> customers, ToIntFunction<CustomerId> work) {
        int done = 0;
        for (CustomerId customer : customers) {
            try {
                done += work.applyAsInt(customer);
            } catch (RuntimeException failed) {
                LOG.log(Level.ERROR, name + " passes over " + customer + ".", failed);
            }
        }
        return done;
    }

    private static void run(String name, UntilDone.Work<ContractId> work) {
        Round.run(name, () -> UntilDone.all(name, work));
    }

    private static void mayRun() {
        Caller.current().mustHold("run the rounds", Role.SYSTEM, Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
    }
}
