package com.logitech.serviceportal.support.model.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.support.api.managers.WeeklyHours;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which hours count for a customer from an instant on, and who stands in outside them.
 *
 * @param standIns      in order: the first who is there answers
 * @param effectiveFrom UTC, not before it was recorded
 * @param recordedAt    UTC
 * @param by            how the books sign who wrote it down
 */
public record HoursRow(UUID id, CustomerId customer, WeeklyHours hours, List<StandInRow> standIns, Instant effectiveFrom,
        Instant recordedAt, String by) {

    private static final Comparator<HoursRow> BY_INSTANT = Comparator.comparing(HoursRow::effectiveFrom)
            .thenComparing(HoursRow::recordedAt);

    public HoursRow {
        standIns = List.copyOf(standIns);
    }

    /** Who stands in, in his own hours for this customer. */
    public record StandInRow(UserId manager, WeeklyHours hours) {
    }

    /** Of one customer's the one that counts at an instant. */
    public static Optional<HoursRow> at(Collection<HoursRow> rows, Instant at) {
        return rows.stream().filter(row -> !row.effectiveFrom().isAfter(at)).max(BY_INSTANT);
    }

    /** When another one counts next (UTC). */
    public static Optional<Instant> nextAfter(Collection<HoursRow> rows, Instant at) {
        return rows.stream().map(HoursRow::effectiveFrom).filter(from -> from.isAfter(at)).min(Comparator.naturalOrder());
    }
}
