package com.logitech.serviceportal.support.model.numbers;

import com.logitech.serviceportal.support.api.numbers.SupportAdministration.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A row that counts from a day on, for as long as no other of the same does. */
public interface Dated {

    /** Of two with the same day the one recorded later counts. */
    Comparator<Dated> BY_DAY = Comparator.comparing(Dated::effectiveFrom).thenComparing(Dated::recordedAt);

    /** The first day it counts (UTC). */
    LocalDate effectiveFrom();

    /** UTC. */
    Instant recordedAt();

    /** Of rows about the same the one that counts at an instant (UTC), by what was recorded until then. */
    static <R extends Dated> Optional<R> at(Collection<R> rows, Instant at) {
        return on(rows.stream().filter(row -> !row.recordedAt().isAfter(at)).toList(), LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** Of rows about the same the one that counts on a day (UTC). */
    static <R extends Dated> Optional<R> on(Collection<R> rows, LocalDate day) {
        return rows.stream().filter(row -> !row.effectiveFrom().isAfter(day)).max(BY_DAY);
    }

    /** How one of the rows about the same stands on a day (UTC). */
    static Standing standing(Dated row, List<? extends Dated> rows, LocalDate today) {
        if (rows.stream().anyMatch(other -> other.effectiveFrom().equals(row.effectiveFrom())
                && other.recordedAt().isAfter(row.recordedAt()))) {
            return Standing.REPLACED;
        }
        if (row.effectiveFrom().isAfter(today)) {
            return Standing.TO_COME;
        }
        return on(rows, today).filter(row::equals).isPresent() ? Standing.IN_FORCE : Standing.FORMER;
    }
}
