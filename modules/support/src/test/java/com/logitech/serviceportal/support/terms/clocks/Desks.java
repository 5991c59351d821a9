package com.logitech.serviceportal.support.terms.clocks;

import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.countries.terms.BusinessDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Desks to try clocks with: the three of the text, and any other. Business days are reckoned by the very code the desks use. */
record Desks(ZoneId zone, LocalTime opensAt, LocalTime closesAt, Map<LocalDate, String> holidays) {

    static Desks northAmerica(Map<LocalDate, String> holidays) {
        return new Desks(ZoneId.of("America/New_York"), LocalTime.of(9, 0), LocalTime.of(21, 0), holidays);
    }

    static Desks emea(Map<LocalDate, String> holidays) {
        return new Desks(ZoneId.of("Europe/Zurich"), LocalTime.of(9, 0), LocalTime.of(19, 0), holidays);
    }

    static Desks asiaPacific(Map<LocalDate, String> holidays) {
        return new Desks(ZoneId.of("Asia/Kolkata"), LocalTime.of(3, 30), LocalTime.of(19, 0), holidays);
    }

    DeskDay on(LocalDate day) {
        return new DeskDay(day, zone, opensAt, closesAt, works(day), Optional.ofNullable(holidays.get(day)));
    }

    Instant oneBusinessDayAfter(Instant from) {
        OpeningHours hours = new OpeningHours(SupportRegionCode.EMEA, new CountryCode("CH"), zone, opensAt, closesAt);
        return BusinessDay.oneAfter(from, day -> Optional.of(hours).filter(open -> works(day)));
    }

    ClockLedger untilDue(Instant from) {
        return ClockLedger.inDeskHours(from, oneBusinessDayAfter(from), this::on);
    }

    private boolean works(LocalDate day) {
        return BusinessDay.is(day, BusinessDay.MONDAY_TO_FRIDAY, Optional.ofNullable(holidays.get(day)));
    }
}
