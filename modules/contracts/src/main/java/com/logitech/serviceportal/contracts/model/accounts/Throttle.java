package com.logitech.serviceportal.contracts.model.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How often a password may be tried. A refused try is not counted, so a lock ends at the latest when the window has passed,
 * however long somebody goes on trying.
 */
public final class Throttle {

    /** Failures are counted so far back. */
    public static final Duration WINDOW = Duration.ofMinutes(15);
    /** Failures for one account in the window; none further is allowed, save from a device the account knows. */
    public static final int PER_ACCOUNT = 10;
    /** Failures from one network address in the window. */
    public static final int PER_ADDRESS = 100;

    private Throttle() {
    }

    /**
     * How long to wait before the next try; empty when it may be made now.
     *
     * @param ofAccount   failures for the account within the window, newest first, at most {@link #PER_ACCOUNT}
     * @param ofAddress   failures from the address within the window, newest first, at most {@link #PER_ADDRESS}
     * @param knownDevice whether the try comes from a device the account signed in from before
     */
    public static Optional<Duration> wait(List<Instant> ofAccount, List<Instant> ofAddress, boolean knownDevice, Instant now) {
        Instant free = now;
        if (!knownDevice && ofAccount.size() >= PER_ACCOUNT) {
            free = later(free, ofAccount.get(PER_ACCOUNT - 1).plus(WINDOW));
        }
        if (ofAddress.size() >= PER_ADDRESS) {
            free = later(free, ofAddress.get(PER_ADDRESS - 1).plus(WINDOW));
        }
        return free.isAfter(now) ? Optional.of(Duration.between(now, free)) : Optional.empty();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
