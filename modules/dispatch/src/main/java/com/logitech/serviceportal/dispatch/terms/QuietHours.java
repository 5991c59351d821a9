package com.logitech.serviceportal.dispatch.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a person is not to be written to, each day by his own clock; over midnight where they end earlier than they begin. They begin and
 * end once a day also where a clock is put forward or back: with the first instant at which it shows that time, or has passed it.
 *
 * @param from  the first minute in them
 * @param until the first minute after them; never the same
 */
public record QuietHours(LocalTime from, LocalTime until) {

    public QuietHours {
        if (from.equals(until)) {
            throw new IllegalArgumentException("quiet for ever, or never: " + from);
        }
    }

    /** When those end that an instant (UTC) lies in (UTC); empty where it lies in none. @param zone of his clock */
    public Optional<Instant> endAfter(Instant at, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return Stream.of(day.minusDays(1), day).filter(begun -> !at.isBefore(first(begun.atTime(from), zone)))
                .map(begun -> first((from.isBefore(until) ? begun : begun.plusDays(1)).atTime(until), zone))
                .filter(at::isBefore).findFirst();
    }

    private static Instant first(LocalDateTime wall, ZoneId zone) {
        ZoneOffsetTransition gap = zone.getRules().getTransition(wall);
        return gap != null && gap.isGap() ? gap.getInstant() : wall.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
