package com.logitech.serviceportal.dispatch.terms;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait before a message is tried again: twice as long each time, with a share left to chance so that what failed together
 * does not come back together, and not for ever.
 *
 * @param first   after the first attempt that failed
 * @param longest between two attempts
 * @param attempts how many are made at all
 */
public record BackOff(Duration first, Duration longest, int attempts) {

    private static final int SHARE = 4;
    private static final int MOST_DOUBLINGS = 40;

    public BackOff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0 || attempts < 1) {
            throw new IllegalArgumentException("no back-off: " + first + ", " + longest + ", " + attempts);
        }
    }

    /**
     * The pause behind an attempt that failed; empty when it was the last.
     *
     * @param made   how many attempts were made, this one included; at least 1
     * @param chance from 0 (a fourth shorter) to below 1 (a fourth longer)
     */
    public Optional<Duration> after(int made, double chance) {
        if (made >= attempts) {
            return Optional.empty();
        }
        int doublings = Math.min(made - 1, MOST_DOUBLINGS);
        double millis = Math.min(Math.scalb((double) first.toMillis(), doublings), longest.toMillis());
        return Optional.of(Duration.ofMillis(Math.round(millis + millis / SHARE * (2 * chance - 1))));
    }
}
