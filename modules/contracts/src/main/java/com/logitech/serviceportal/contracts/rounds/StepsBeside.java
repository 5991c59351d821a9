package com.logitech.serviceportal.contracts.rounds;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger.Level;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * Has the steps of long work done beside whoever asked for them, on his behalf. That a step was begun stands in the books before it is
 * done, so that what is lost with its server, or finds no room on it, is found there and done by whichever server looks next.
 */
@ApplicationScoped
public class StepsBeside {

    private static final System.Logger LOG = System.getLogger(StepsBeside.class.getName());

    @Inject
    private ManagedExecutorService executor;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** A step of the work; whoever interrupts it has it taken up later. */
    @FunctionalInterface
    public interface Step {
        void take() throws InterruptedException;
    }

    /** Does a step that is begun in the caller's transaction, once and only if that is committed. @param work as the log names it */
    public void onceCommitted(String work, Runnable step) {
        Caller caller = Caller.current();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // there is nothing to do before it is certain
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    now(work, caller, step);
                }
            }
        });
    }

    /** Does a step that stands in the books as begun. @param work as the log names it @param caller on whose behalf */
    public void now(String work, Caller caller, Runnable step) {
        try {
            executor.execute(() -> Caller.actingAs(caller, () -> {
                step.run();
                return work;
            }));
        } catch (RejectedExecutionException busy) {
            LOG.log(Level.WARNING, work + " has to wait for the next round", busy);
        }
    }

    /** Takes a step; when it comes to nothing, says why in words one may show. @param work as the log names it */
    public static void orGiveUp(String work, Step step, Consumer<String> givingUp) {
        try {
            step.take();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (Refused refused) {
            givingUp.accept(refused.getMessage());
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, work + " came to nothing", failed);
            givingUp.accept("It could not be finished. Nothing was changed; try again.");
        }
    }
}
