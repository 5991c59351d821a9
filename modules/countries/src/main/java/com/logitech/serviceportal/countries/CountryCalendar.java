package com.logitech.serviceportal.countries;

import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.countries.model.Books;
import com.logitech.serviceportal.countries.terms.BusinessDay;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** A country's working days from the books as known at an instant and the calendar of its public holidays. */
record CountryCalendar(CountryCode country, Books books, Instant asKnownAt, PublicHolidays holidays) implements WorkingCalendar {

    @Override
    public String name() {
        String name = state(today()).map(Books.Country::name).orElse(country.iso2());
        return holidays.knows(country) ? name : name + " (weekdays only: public holidays not known)";
    }

    @Override
    public ZoneId zone() {
        return state(today()).map(Books.Country::zone).orElse(ZoneOffset.UTC);
    }

    @Override
    public String version() {
        return (holidays.knows(country) ? PublicHolidays.EDITION + " with" : "Only") + " local days as known at " + asKnownAt;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        Set<DayOfWeek> ownWeek = state(day).map(Books.Country::workingWeek).orElse(BusinessDay.MONDAY_TO_FRIDAY);
        return BusinessDay.is(day, ownWeek, holiday(day));
    }

    @Override
    public Optional<String> holiday(LocalDate day) {
        return books.holidays().value(new Books.InCountry<>(country, day), day)
                .map(local -> Optional.of(local.name()).filter(name -> local.observed()))
                .orElseGet(() -> holidays.on(country, day));
    }

    @Override
    public LocalDate nextWorkingDayOnOrAfter(LocalDate day) {
        return BusinessDay.firstOnOrAfter(day, candidate -> Optional.of(candidate).filter(this::isWorkingDay));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(asKnownAt, ZoneOffset.UTC);
    }

    private Optional<Books.Country> state(LocalDate on) {
        return books.countries().value(country, on);
    }
}
