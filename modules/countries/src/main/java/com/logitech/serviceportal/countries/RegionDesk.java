package com.logitech.serviceportal.countries;

import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import com.logitech.serviceportal.countries.api.calendars.SupportDesk;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.countries.model.Books;
import com.logitech.serviceportal.countries.terms.BusinessDay;
import com.logitech.serviceportal.countries.terms.SupportRegion;
import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** A region's desk from the books as known at an instant. */
record RegionDesk(SupportRegionCode region, Books books, Instant asKnownAt, PublicHolidays holidays) implements SupportDesk {

    @Override
    public OpeningHours hours(LocalDate on) {
        return books.supportHours().value(region, on)
                .or(() -> books.supportHours().timeline(region).stream().findFirst().map(first -> first.value()))
                .orElseThrow(() -> new IllegalStateException("no hours are known for " + region + " at " + asKnownAt));
    }

    @Override
    public WorkingCalendar calendar(LocalDate on) {
        return new CountryCalendar(hours(on).desk(), books, asKnownAt, holidays);
    }

    @Override
    public Finding open(Instant at) {
        LocalDate utcDay = LocalDate.ofInstant(at, ZoneOffset.UTC);
        LocalDate day = LocalDate.ofInstant(at, hours(utcDay).zone());
        OpeningHours hours = hours(day);
        WorkingCalendar calendar = calendar(day);
        return new SupportRegion()
                .judge(new SupportRegion.Facts(region, at, hours.zone(), hours.opensAt(), hours.closesAt(), calendar.isWorkingDay(day),
                calendar.holiday(day), startOfWork(at)))
                .knowing("workingDay", asKnownAt, calendar.name() + ", " + calendar.version());
    }

    @Override
    public Instant startOfWork(Instant from) {
        return BusinessDay.startOfWork(from, this::hoursIfOpen);
    }

    @Override
    public Instant oneBusinessDayAfter(Instant from) {
        return BusinessDay.oneAfter(from, this::hoursIfOpen);
    }

    private Optional<OpeningHours> hoursIfOpen(LocalDate day) {
        return Optional.of(hours(day)).filter(hours -> calendar(day).isWorkingDay(day));
    }
}
