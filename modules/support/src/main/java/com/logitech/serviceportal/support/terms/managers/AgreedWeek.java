package com.logitech.serviceportal.support.terms.managers;

import com.logitech.serviceportal.support.api.managers.DayHours;
import com.logitech.serviceportal.support.api.managers.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Somebody's hours with the days on which he does not work. A day's hours are those of the clock on the wall of their zone, also on the
 * day it is put forward or back (R74).
 *
 * @param dayOff whether a day of the wall is a public holiday he keeps
 */
public record AgreedWeek(WeeklyHours hours, Predicate<LocalDate> dayOff) {

    /** Whether he is there: the opening instant is inside, the closing one outside. */
    public boolean isOpen(Instant at) {
        return span(LocalDate.ofInstant(at, hours.zone())).filter(open -> !at.isBefore(open.opening()) && at.isBefore(open.closing()))
                .isPresent();
    }

    /** Every opening and closing (UTC) on the days from an instant's own on. */
    Stream<Instant> turns(Instant from, int days) {
        LocalDate first = LocalDate.ofInstant(from, hours.zone());
        return first.datesUntil(first.plusDays(days)).flatMap(day -> span(day).stream())
                .flatMap(open -> Stream.of(open.opening(), open.closing()));
    }

    /** An opening and its closing (UTC). */
    private record Open(Instant opening, Instant closing) {
    }

    private Optional<Open> span(LocalDate day) {
        return hours.days().stream().filter(one -> one.day() == day.getDayOfWeek()).filter(one -> !dayOff.test(day)).findFirst()
                .map(one -> open(one, day)).filter(open -> open.opening().isBefore(open.closing()));
    }

    private Open open(DayHours one, LocalDate day) {
        return new Open(day.atTime(one.opensAt()).atZone(hours.zone()).toInstant(),
                day.atTime(one.closesAt()).atZone(hours.zone()).toInstant());
    }
}
