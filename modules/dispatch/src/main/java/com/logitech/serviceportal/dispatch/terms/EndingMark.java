package com.logitech.serviceportal.dispatch.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long before its end a contract is spoken of: 60, 30 and 7 days. Who comes late says the mark that was passed last.
 *
 * @param days before the first day that is no longer covered
 */
public record EndingMark(int days) {

    private static final List<Integer> MARKS = List.of(60, 30, 7);

    /** The first mark of all. */
    public static int earliest() {
        return MARKS.get(0);
    }

    /**
     * The mark a contract stands at; empty before the first of them and from its end on.
     *
     * @param today in the contract's zone
     */
    public static Optional<EndingMark> of(LocalDate endsBefore, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, endsBefore);
        return left < 1 ? Optional.empty()
                : MARKS.stream().filter(mark -> left <= mark).min(Comparator.naturalOrder()).map(EndingMark::new);
    }
}
