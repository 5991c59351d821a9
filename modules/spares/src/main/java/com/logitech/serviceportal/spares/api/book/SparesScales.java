package com.logitech.serviceportal.spares.api.book;

import com.logitech.serviceportal.spares.api.SparesRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The scale of spares as dated rows that are only added (R77, D32). Read by our own people, changed by operations. A row counts from the
 * start of its day in each customer's zone (D26, D44).
 */
public interface SparesScales {

    /** So many steps at most. */
    int MOST_STEPS = 50;
    /** The most Spaces or units a row speaks of. */
    int LARGEST = 1_000_000;
    /** The longest source, in characters. */
    int LONGEST_SOURCE = 200;

    /** All rows: those of one basis together, the last first. */
    List<ScaleRow> rows();

    /** Adds a row. Refused for a day that has begun anywhere. */
    ScaleRow add(NewScale scale);

    /** @param atLeast so many Spaces @param units give so many in all */
    record Step(int atLeast, int units) {
    }

    /**
     * A row of the scale.
     *
     * @param plans         whether the maximum of plans is counted; otherwise Spaces with licenses are
     * @param steps         rising in both
     * @param each          beyond the last step each further so many Spaces give one more; empty where no more are given
     * @param effectiveFrom its first day, in each customer's zone
     * @param assumption    whether it is ours because the vendor's own is not known
     * @param inForce       whether it is the one that counts today (UTC)
     * @param by            how the books sign who recorded it
     */
    record ScaleRow(SparesRow row, boolean plans, List<Step> steps, Optional<Integer> each, LocalDate effectiveFrom, String source,
                    boolean assumption, boolean inForce, Instant recordedAt, String by) {
    }

    /**
     * A row to be added.
     *
     * @param steps  1 to {@link #MOST_STEPS}, rising in both
     * @param source where it is from, 1 to {@link #LONGEST_SOURCE} characters
     */
    record NewScale(SparesRow row, boolean plans, List<Step> steps, Optional<Integer> each, LocalDate effectiveFrom, String source,
                    boolean assumption) {
    }
}
