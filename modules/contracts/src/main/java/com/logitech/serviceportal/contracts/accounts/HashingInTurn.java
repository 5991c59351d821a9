package com.logitech.serviceportal.contracts.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Hashing takes much memory by design: only so many at once, well below the bound of tries for one account. */
@ApplicationScoped
public class HashingInTurn {

    /** Nobody waits longer for his turn. */
    static final Duration LONGEST_QUEUE = Duration.ofSeconds(5);

    private static final int AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** Does the work when few enough others hash; empty when they keep it waiting too long. */
    public <T> Optional<T> inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(LONGEST_QUEUE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }
}
