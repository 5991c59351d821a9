package com.logitech.serviceportal.support.terms.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A stretch of a ticket's time, all of one kind: what a person adds up to check a due time.
 *
 * @param from  its first instant (UTC)
 * @param until the first instant after it (UTC), later than {@code from}
 * @param name  what it is: the holiday's name, why the clock stood still; empty where the kind says it all
 */
public record Segment(Kind kind, Instant from, Instant until, String name) {

    /** Whether time counts, and if not, why. */
    public enum Kind {
        /** The clock runs. */
        COUNTED,
        /** Outside the desk's hours. */
        CLOSED,
        /** A public holiday the desk keeps. */
        HOLIDAY,
        /** Stopped by something that is not ours to hurry (R41, R131, R133). */
        STOPPED;

        public boolean counts() {
            return this == COUNTED;
        }
    }

    public Segment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a segment lasts: " + from + " to " + until);
        }
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    /** Whether the other goes on where this one ends, as the same. */
    boolean isContinuedBy(Segment next) {
        return until.equals(next.from) && kind == next.kind && name.equals(next.name);
    }
}
