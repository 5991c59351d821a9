package com.logitech.serviceportal.countries;

import com.logitech.serviceportal.countries.api.ContractingParties;
import com.logitech.serviceportal.countries.api.ContractingParty;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryNames;
import com.logitech.serviceportal.countries.api.CountryRequirements;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.countries.api.DeliveryOffer;
import com.logitech.serviceportal.countries.api.JumpStartCountries;
import com.logitech.serviceportal.countries.api.Requirements;
import com.logitech.serviceportal.countries.api.Warehouses;
import com.logitech.serviceportal.countries.api.calendars.SupportDesk;
import com.logitech.serviceportal.countries.api.calendars.SupportDesks;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendars;
import com.logitech.serviceportal.countries.model.Books;
import com.logitech.serviceportal.countries.model.History;
import com.logitech.serviceportal.definitions.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Answers about countries from the books. */
@ApplicationScoped
@Transactional
class CountryOffice implements CoveredCountries, CountryRequirements, ContractingParties, JumpStartCountries, WorkingCalendars,
        SupportDesks, Warehouses, CountryNames {

    @Inject
    BooksAtHand books;
    @Inject
    PublicHolidays holidays;
    @Inject
    Clock clock;

    @Override
    public Coverage asKnownAt(Instant knownAt) {
        return new KnownCoverage(books.asKnownAt(knownAt));
    }

    @Override
    public Requirements of(CountryCode country, LocalDate on, Instant knownAt) {
        return new KnownRequirements(country, on, books.asKnownAt(knownAt));
    }

    @Override
    public ContractingParty of(Optional<CountryCode> boughtIn, Optional<CountryCode> resellersCountry, CountryCode customersCountry,
                               LocalDate on, Instant knownAt) {
        return KnownRequirements.party(boughtIn, resellersCountry, customersCountry, on, books.asKnownAt(knownAt));
    }

    @Override
    public Finding valid(CountryCode boughtIn, CountryCode locatedIn, LocalDate on, Instant knownAt) {
        return new KnownCoverage(books.asKnownAt(knownAt)).jumpStart(boughtIn, locatedIn, on);
    }

    @Override
    public Optional<WorkingCalendar> of(CountryCode country, Instant knownAt) {
        Books known = books.asKnownAt(knownAt);
        return Optional.of(country).filter(known.countries().keys()::contains)
                .map(there -> new CountryCalendar(there, known, knownAt, holidays));
    }

    @Override
    public WorkingCalendar ofDesk(SupportRegionCode region, Instant knownAt) {
        return of(region, knownAt).calendar(LocalDate.ofInstant(knownAt, ZoneOffset.UTC));
    }

    @Override
    public SupportDesk of(SupportRegionCode region, Instant knownAt) {
        return new RegionDesk(region, books.asKnownAt(knownAt), knownAt, holidays);
    }

    @Override
    public Optional<DeliveryOffer> serving(CountryCode shipTo, LocalDate on, Instant knownAt) {
        return books.asKnownAt(knownAt).warehouses().value(shipTo, on);
    }

    @Override
    public List<String> names(Instant knownAt) {
        History<CountryCode, DeliveryOffer> rows = books.asKnownAt(knownAt).warehouses();
        return rows.keys().stream().flatMap(country -> rows.timeline(country).stream()).map(row -> row.value().warehouse()).distinct()
                .sorted().toList();
    }

    @Override
    public String name(CountryCode country) {
        Instant now = clock.instant();
        return new KnownNames(books.asKnownAt(now)).name(country, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    @Override
    public List<CountryCode> all() {
        Instant now = clock.instant();
        return new KnownNames(books.asKnownAt(now)).all(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
}
