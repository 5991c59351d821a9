package com.logitech.serviceportal.countries.api.calendars;

import com.logitech.serviceportal.countries.api.CountryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One country's working days: Monday to Friday, less the days its own week rests on, less its public holidays (D49).
 * All days are days on the wall of that country. Immutable.
 */
public interface WorkingCalendar {

    CountryCode country();

    /** What to call it on a screen; says so where public holidays are not known and only weekdays count. */
    String name();

    /** The zone of the country's capital or main business city. */
    ZoneId zone();

    /** Holidays recorded later (UTC) have no part in it. */
    Instant asKnownAt();

    /** Where the holidays come from, with the edition, for a record of what a date rested on. */
    String version();

    boolean isWorkingDay(LocalDate day);

    /** The public holiday's English name; empty on a day that is none, be it a working day or a weekend. */
    Optional<String> holiday(LocalDate day);

    /** The day itself if it is a working day, otherwise the first one after it. */
    LocalDate nextWorkingDayOnOrAfter(LocalDate day);
}
