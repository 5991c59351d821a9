package com.logitech.serviceportal.countries.terms;

import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a working day is, and what one business day comes to (D8, D47, D49). Days are days on the wall of the country or desk
 * asked about.
 */
public final class BusinessDay {

    /** The week of every promise: a country's own week can only take days from it (D49). */
    public static final Set<DayOfWeek> MONDAY_TO_FRIDAY = Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    // a country without one working day in this many is an error in the books, not a calendar
    private static final int LONGEST_REST_IN_DAYS = 400;

    private BusinessDay() {
    }

    /** @param ownWeek the week the country works */
    public static boolean is(LocalDate day, Set<DayOfWeek> ownWeek, Optional<String> holiday) {
        return MONDAY_TO_FRIDAY.contains(day.getDayOfWeek()) && ownWeek.contains(day.getDayOfWeek()) && holiday.isEmpty();
    }

    /** The first day on or after the one given for which something is found. */
    public static <T> T firstOnOrAfter(LocalDate day, Function<LocalDate, Optional<T>> find) {
        for (int days = 0; days <= LONGEST_REST_IN_DAYS; days++) {
            Optional<T> found = find.apply(day.plusDays(days));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("no working day within " + LONGEST_REST_IN_DAYS + " days of " + day);
    }

    /**
     * The first open instant at or after the one given.
     *
     * @param hoursOf the desk's hours on a day; empty when it stays closed
     */
    public static Instant startOfWork(Instant from, Function<LocalDate, Optional<OpeningHours>> hoursOf) {
        // no zone is more than a day from UTC, so the day before may still be open
        LocalDate earliest = LocalDate.ofInstant(from, ZoneOffset.UTC).minusDays(1);
        return firstOnOrAfter(earliest, day -> hoursOf.apply(day)
                .filter(hours -> from.isBefore(hours.closing(day)))
                .map(hours -> from.isBefore(hours.opening(day)) ? hours.opening(day) : from));
    }

    /**
     * One business day later: from the start of work, the same clock time on the next working day; before that day's opening it
     * is the opening, after its closing the closing (D47).
     *
     * @param hoursOf the desk's hours on a day; empty when it stays closed
     */
    public static Instant oneAfter(Instant from, Function<LocalDate, Optional<OpeningHours>> hoursOf) {
        Instant start = startOfWork(from, hoursOf);
        LocalDate earliest = LocalDate.ofInstant(start, ZoneOffset.UTC).minusDays(1);
        LocalDate startDay = firstOnOrAfter(earliest,
                day -> hoursOf.apply(day).filter(hours -> start.isBefore(hours.closing(day))).map(hours -> day));
        LocalTime clockTime = start.atZone(hoursOf.apply(startDay).orElseThrow().zone()).toLocalTime();
        return firstOnOrAfter(startDay.plusDays(1), day -> hoursOf.apply(day).map(hours -> atClockTime(hours, day, clockTime)));
    }

    private static Instant atClockTime(OpeningHours hours, LocalDate day, LocalTime clockTime) {
        Instant due = day.atTime(clockTime).atZone(hours.zone()).toInstant();
        if (due.isBefore(hours.opening(day))) {
            return hours.opening(day);
        }
        return due.isAfter(hours.closing(day)) ? hours.closing(day) : due;
    }
}
