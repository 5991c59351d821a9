package com.logitech.serviceportal.support.terms.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One day of a support desk, by the clock on its own wall (R46, R123).
 *
 * @param day      the date there
 * @param zone     of the wall
 * @param opensAt  the first minute inside, if it is open at all
 * @param closesAt the first minute outside, later on the same day
 * @param working  whether it opens on this day
 * @param holiday  the public holiday that keeps it closed; empty on a working day and at a weekend
 */
public record DeskDay(LocalDate day, ZoneId zone, LocalTime opensAt, LocalTime closesAt, boolean working, Optional<String> holiday) {

    /** The first instant of the day. */
    public Instant begins() {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The first instant of the next day. */
    public Instant ends() {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public Instant opening() {
        return day.atTime(opensAt).atZone(zone).toInstant();
    }

    /** The instant of closing, itself outside. */
    public Instant closing() {
        return day.atTime(closesAt).atZone(zone).toInstant();
    }
}
