package com.logitech.serviceportal.replacement.terms;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/**
 * On which days a decided replacement ships and arrives (R67). By the warehouse's wall clock a decision at the cut-off is late (D14); the
 * warehouse's calendar has the shipping day, the site's the delivery day (D25, D49), which lies after the shipping date and after the
 * site's own date at that day's cut-off (D50).
 *
 * @param shipsOn      a day in the warehouse's zone
 * @param arrivesOn    a day in the site's zone
 * @param decideBefore what is decided before this instant (UTC) ships and arrives on the same days
 */
public record DeliveryDays(LocalDate shipsOn, LocalDate arrivesOn, Instant decideBefore) {

    // who rests longer has an error in his calendar
    private static final int LONGEST_REST_IN_DAYS = 400;

    /**
     * Reckons them.
     *
     * @param warehouseWorks whether the warehouse's country works on a day there
     * @param siteWorks      whether the site's country works on a day there
     */
    public static DeliveryDays of(Instant decidedAt, ZoneId warehouseZone, LocalTime cutOff, ZoneId siteZone,
            Predicate<LocalDate> warehouseWorks, Predicate<LocalDate> siteWorks) {
        ZonedDateTime decided = decidedAt.atZone(warehouseZone);
        LocalDate today = decided.toLocalDate();
        LocalDate shipsOn = first(decided.toLocalTime().isBefore(cutOff) ? today : today.plusDays(1), warehouseWorks);
        Instant decideBefore = shipsOn.atTime(cutOff).atZone(warehouseZone).toInstant();
        LocalDate there = LocalDate.ofInstant(decideBefore, siteZone);
        LocalDate latest = there.isAfter(shipsOn) ? there : shipsOn;
        return new DeliveryDays(shipsOn, first(latest.plusDays(1), siteWorks), decideBefore);
    }

    /** So many working days after a day. @param works whether the country works on a day */
    public static LocalDate after(LocalDate day, int workingDays, Predicate<LocalDate> works) {
        LocalDate reached = day;
        for (int i = 0; i < workingDays; i++) {
            reached = first(reached.plusDays(1), works);
        }
        return reached;
    }

    /** Whether a day is one from Monday to Friday. */
    public static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static LocalDate first(LocalDate from, Predicate<LocalDate> works) {
        for (int days = 0; days <= LONGEST_REST_IN_DAYS; days++) {
            if (works.test(from.plusDays(days))) {
                return from.plusDays(days);
            }
        }
        throw new IllegalStateException("no working day within " + LONGEST_REST_IN_DAYS + " days of " + from);
    }
}
