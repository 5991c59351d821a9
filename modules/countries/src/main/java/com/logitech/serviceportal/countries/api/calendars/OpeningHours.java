package com.logitech.serviceportal.countries.api.calendars;

import com.logitech.serviceportal.countries.api.CountryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * When a region's support desk is open on its working days (R123, D21, D22). Wall-clock times: they stay the same when summer
 * time comes or goes.
 *
 * @param desk     the country whose holidays the desk keeps (D48)
 * @param zone     the zone of the wall
 * @param opensAt  the first minute inside
 * @param closesAt the first minute outside, later on the same day
 */
public record OpeningHours(SupportRegionCode region, CountryCode desk, ZoneId zone, LocalTime opensAt, LocalTime closesAt) {

    public OpeningHours {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(zone, "zone");
        if (!opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("a desk closes later on the day it opened: " + opensAt + " to " + closesAt);
        }
    }

    /** The instant of opening on a day of the desk's zone. */
    public Instant opening(LocalDate day) {
        return day.atTime(opensAt).atZone(zone).toInstant();
    }

    /** The instant of closing on a day of the desk's zone, itself outside. */
    public Instant closing(LocalDate day) {
        return day.atTime(closesAt).atZone(zone).toInstant();
    }
}
