package com.logitech.serviceportal.countries.model;

import com.logitech.serviceportal.countries.api.CountryAdministration.Book;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A country from a day on: its name, region, zone and working week. */
@Entity
@Table(schema = "countries", name = "country_rows")
public class CountryRow extends DatedRow {

    private static final String SEPARATOR = ",";

    private String country;
    private String name;
    private String region;
    private String zone;
    @Column(name = "working_week")
    private String workingWeek;

    protected CountryRow() {
    }

    public CountryRow(CountryCode country, Books.Country state, LocalDate effectiveFrom, Instant recordedAt) {
        super(effectiveFrom, recordedAt);
        this.country = country.iso2();
        this.name = state.name();
        this.region = state.region().name();
        this.zone = state.zone().getId();
        this.workingWeek = state.workingWeek().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(SEPARATOR));
    }

    public History.Entry<CountryCode, Books.Country> entry() {
        Set<DayOfWeek> week = Arrays.stream(workingWeek.split(SEPARATOR)).map(DayOfWeek::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        return entry(new CountryCode(country),
                new Books.Country(name, SupportRegionCode.valueOf(region), ZoneId.of(zone), Set.copyOf(week)));
    }

    @Override
    public Book book() {
        return Book.COUNTRIES;
    }

    @Override
    public String place() {
        return country;
    }

    @Override
    public String says() {
        return name + ", " + SupportRegionCode.valueOf(region).title() + ", zone " + zone + ", working week "
                + Arrays.stream(workingWeek.split(SEPARATOR))
                .map(day -> DayOfWeek.valueOf(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .collect(Collectors.joining(", "));
    }
}
