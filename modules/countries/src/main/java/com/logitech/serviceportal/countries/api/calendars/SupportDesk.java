package com.logitech.serviceportal.countries.api.calendars;

import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.time.LocalDate;

/** One region's desk: hours, holidays, and the business time between instants. Immutable; answers cost no look-up. */
public interface SupportDesk {

    SupportRegionCode region();

    /** The hours in force on the day; before the first recorded day, those of the first. */
    OpeningHours hours(LocalDate on);

    /** The holidays the desk keeps on the day. */
    WorkingCalendar calendar(LocalDate on);

    /** Whether the desk is open at the instant (R123); if not, says when it opens next. */
    Finding open(Instant at);

    /** The first instant at or after {@code from} at which the desk is open: where a business clock starts. */
    Instant startOfWork(Instant from);

    /**
     * One business day after {@code from} (D8): counted from {@link #startOfWork}, the same clock time on the next working day,
     * held inside that day's hours (D47).
     */
    Instant oneBusinessDayAfter(Instant from);
}
