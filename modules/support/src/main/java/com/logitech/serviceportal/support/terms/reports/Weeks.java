package com.logitech.serviceportal.support.terms.reports;

import com.logitech.serviceportal.support.api.reports.TicketReports.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A period cut into weeks, each from Monday to Sunday as far as it lies in the period. */
public final class Weeks {

    private Weeks() {
    }

    /**
     * @param until  the first day behind the period
     * @param opened how many on each day; a day that is not there has none
     * @param closed the same
     */
    public static List<Week> of(LocalDate from, LocalDate until, Map<LocalDate, Long> opened, Map<LocalDate, Long> closed) {
        List<Week> weeks = new ArrayList<>();
        LocalDate begins = from;
        while (begins.isBefore(until)) {
            LocalDate monday = begins.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            LocalDate ends = monday.isBefore(until) ? monday : until;
            weeks.add(new Week(begins, ends, sum(opened, begins, ends), sum(closed, begins, ends)));
            begins = ends;
        }
        return weeks;
    }

    private static long sum(Map<LocalDate, Long> days, LocalDate from, LocalDate until) {
        return from.datesUntil(until).mapToLong(day -> days.getOrDefault(day, 0L)).sum();
    }
}
