package com.logitech.serviceportal.support.terms.work;

import com.logitech.serviceportal.support.terms.clocks.ClockLedger;
import com.logitech.serviceportal.support.terms.clocks.Segment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a follow-up is due: so much counted time after our last word, what was stopped taken out (R35, D30). */
public final class FollowUpPlan {

    private static final Duration FIRST_LOOK = Duration.ofDays(14);
    private static final Duration FARTHEST = Duration.ofDays(3_650);

    private FollowUpPlan() {
    }

    /**
     * @param from    our last word (UTC)
     * @param counted the time of a ticket between {@code from} and an instant, by what counts for its level
     * @param stops   stretches that do not count; one that lasts has no end in sight, and is left to whoever asks
     * @return the instant (UTC) at which the interval is over; empty where it is not within ten years
     */
    public static Optional<Instant> dueAt(Instant from, Duration interval, Reckoned counted, List<Segment> stops) {
        for (Duration look = FIRST_LOOK; look.compareTo(FARTHEST) < 0; look = look.multipliedBy(2)) {
            Optional<Instant> found = endOf(interval, counted.until(from.plus(look)).without(stops));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> endOf(Duration interval, ClockLedger ledger) {
        Duration left = interval;
        for (Segment segment : ledger.segments()) {
            if (segment.kind().counts()) {
                if (segment.length().compareTo(left) >= 0) {
                    return Optional.of(segment.from().plus(left));
                }
                left = left.minus(segment.length());
            }
        }
        return Optional.empty();
    }

    /** A ledger from an instant that is settled to one that is asked for. */
    @FunctionalInterface
    public interface Reckoned {

        ClockLedger until(Instant end);
    }
}
