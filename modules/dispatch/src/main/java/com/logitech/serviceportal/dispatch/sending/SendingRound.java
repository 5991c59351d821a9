package com.logitech.serviceportal.dispatch.sending;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.rounds.Round;
import com.logitech.serviceportal.dispatch.api.Recipient;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.terms.Outcome;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Sends what waits. Woken every few seconds on each server; lane beside lane, and within a lane one after the other. A courier held up by
 * a slow receiver keeps no other courier waiting.
 */
@ApplicationScoped
class SendingRound {

    private static final System.Logger LOG = System.getLogger(SendingRound.class.getName());
    private static final int FORGET_EVERY_MINUTES = 60;

    @Inject
    private SendingDesk desk;
    @Inject
    @Any
    private Instance<Courier> couriers;
    @Inject
    private ManagedScheduledExecutorService executor;

    private final Map<Set<Recipient>, Semaphore> hands = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    void begin(@Observes Startup start) {
        long every = desk.rules().every().toMillis();
        executor.scheduleWithFixedDelay(() -> Round.run("SendingRound", this::handOut), every, every, TimeUnit.MILLISECONDS);
        executor.scheduleWithFixedDelay(() -> Round.run("ForgettingRound", this::forget), 1, FORGET_EVERY_MINUTES, TimeUnit.MINUTES);
    }

    /** What is under way is finished; nothing more is begun. */
    void end(@Observes Shutdown shutdown) {
        stopping = true;
    }

    private int handOut() {
        int undertaken = 0;
        for (Courier courier : couriers) {
            if (!stopping && courier.hindrance().isEmpty()) {
                for (Recipient kind : courier.carriesTo()) {
                    undertaken += handOut(courier, kind);
                }
            }
        }
        return undertaken;
    }

    private int handOut(Courier courier, Recipient kind) {
        Semaphore free = hands.computeIfAbsent(courier.carriesTo(), kinds -> new Semaphore(courier.atOnce()));
        int most = free.drainPermits();
        List<Claimed> claimed = List.of();
        try {
            claimed = most == 0 ? List.of() : desk.claim(kind, most);
        } finally {
            free.release(most - claimed.size());
        }
        for (Claimed first : claimed) {
            try {
                executor.execute(() -> {
                    try {
                        Caller.actingAs(Caller.system("Courier"), () -> carryLane(courier, first));
                    } catch (RuntimeException failed) {
                        LOG.log(Level.ERROR, first.lane() + " could not be settled; its message is handed out again.", failed);
                    } finally {
                        free.release();
                    }
                });
            } catch (RejectedExecutionException stopped) {
                free.release();
                LOG.log(Level.DEBUG, "The server stops; what was undertaken is another''s when its lease is over.");
            }
        }
        return claimed.size();
    }

    /** One message after the other, as long as the lane goes on. */
    private int carryLane(Courier courier, Claimed first) {
        int carried = 0;
        Claimed message = first;
        while (message != null) {
            Outcome outcome = desk.lasting(message, carry(courier, message));
            courier.settled(message, outcome);
            carried++;
            message = desk.settle(message, outcome, !stopping).orElse(null);
        }
        return carried;
    }

    private static Outcome carry(Courier courier, Claimed message) {
        try {
            return courier.carry(message);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, message.id() + " could not be made or carried.", failed);
            return Outcome.tryAgain("It could not be made here: " + failed.getClass().getSimpleName() + ". The server's log says more.");
        }
    }

    private int forget() {
        int gone = 0;
        for (int some = desk.forget(); some > 0; some = desk.forget()) {
            gone += some;
        }
        return gone;
    }
}
