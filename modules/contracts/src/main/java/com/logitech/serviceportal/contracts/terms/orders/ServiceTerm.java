package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.OrderAdministration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * R25: the years bought, counted from the start date; not a day longer.
 *
 * <p>The last covered day is the day before the anniversary; an anniversary that does not exist is 1 March (D2, D33). Days are
 * days in the contract's zone (D26).
 *
 * @param firstDay   first covered day
 * @param endsBefore first day no longer covered
 */
public record ServiceTerm(LocalDate firstDay, LocalDate endsBefore) {

    public ServiceTerm {
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(endsBefore, "endsBefore");
        if (!firstDay.isBefore(endsBefore)) {
            throw new IllegalArgumentException("a service term has at least one day: " + firstDay + " to " + endsBefore);
        }
    }

    /** @param years 1 to 5 */
    public static ServiceTerm of(LocalDate startsOn, int years) {
        if (!isOffered(years)) {
            throw new IllegalArgumentException("a service term has 1 to 5 years, not " + years);
        }
        return new ServiceTerm(startsOn, anniversary(startsOn, years));
    }

    public static boolean isOffered(int years) {
        return years >= OrderAdministration.SHORTEST_TERM_YEARS && years <= OrderAdministration.LONGEST_TERM_YEARS;
    }

    /** The same day so many years later; 1 March where that year has no 29 February. */
    public static LocalDate anniversary(LocalDate day, int years) {
        LocalDate later = day.plusYears(years);
        return later.getDayOfMonth() == day.getDayOfMonth() ? later : later.plusDays(1);
    }

    public LocalDate lastCoveredDay() {
        return endsBefore.minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && day.isBefore(endsBefore);
    }

    /** @param zone the contract's */
    public boolean contains(Instant at, ZoneId zone) {
        return contains(LocalDate.ofInstant(at, zone));
    }

    public boolean overlaps(ServiceTerm other) {
        return firstDay.isBefore(other.endsBefore) && other.firstDay.isBefore(endsBefore);
    }

    /** The first covered instant (UTC): the first day's beginning in the contract's zone. */
    public Instant startsAt(ZoneId zone) {
        return firstDay.atStartOfDay(zone).toInstant();
    }

    /** The first instant no longer covered (UTC): midnight after the last covered day in the contract's zone. */
    public Instant endsAt(ZoneId zone) {
        return endsBefore.atStartOfDay(zone).toInstant();
    }
}
