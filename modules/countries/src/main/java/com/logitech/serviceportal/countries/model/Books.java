package com.logitech.serviceportal.countries.model;

import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryRequirements.Requirement;
import com.logitech.serviceportal.countries.api.DeliveryOffer;
import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.books.Listed;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

/** All country rows at once, as plain values. Small (some hundred rows), immutable, shared by all threads. */
public record Books(
        History<CountryCode, Country> countries,
        History<Listed, Boolean> coverage,
        History<InCountry<Benefit>, Boolean> benefits,
        History<InCountry<Requirement>, Boolean> requirements,
        History<InCountry<LocalDate>, LocalHoliday> holidays,
        History<CountryCode, DeliveryOffer> warehouses,
        History<SupportRegionCode, OpeningHours> supportHours) {

    /** @param workingWeek the country's own week */
    public record Country(String name, SupportRegionCode region, ZoneId zone, Set<DayOfWeek> workingWeek) {
    }

    /** @param offering a level's name, or {@link CoverageRow#JUMPSTART} */
    public record Listed(CountryCode country, String offering) {
    }

    /** @param what the benefit, requirement or day it is about */
    public record InCountry<T>(CountryCode country, T what) {
    }

    /** @param observed false for a day of the calendar that is none here */
    public record LocalHoliday(String name, boolean observed) {
    }

    /** The books without what was recorded after the instant. */
    public Books asKnownAt(Instant knownAt) {
        if (!knownAt.isBefore(newest())) {
            return this;
        }
        return new Books(countries.asKnownAt(knownAt), coverage.asKnownAt(knownAt), benefits.asKnownAt(knownAt),
                requirements.asKnownAt(knownAt), holidays.asKnownAt(knownAt), warehouses.asKnownAt(knownAt),
                supportHours.asKnownAt(knownAt));
    }

    private Instant newest() {
        return Stream.of(countries, coverage, benefits, requirements, holidays, warehouses, supportHours)
                .map(History::newest).max(Instant::compareTo).orElse(Instant.MIN);
    }
}
