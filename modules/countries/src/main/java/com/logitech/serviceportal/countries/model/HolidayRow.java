package com.logitech.serviceportal.countries.model;

import com.logitech.serviceportal.countries.api.CountryAdministration.Book;
import com.logitech.serviceportal.countries.api.CountryCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A public holiday the calendar does not know, or one it should not know. Its day is its effective day. */
@Entity
@Table(schema = "countries", name = "holiday_rows")
public class HolidayRow extends DatedRow {

    private String country;
    private String name;
    private boolean observed;

    protected HolidayRow() {
    }

    public HolidayRow(CountryCode country, LocalDate on, String name, boolean observed, Instant recordedAt) {
        super(on, recordedAt);
        this.country = country.iso2();
        this.name = name;
        this.observed = observed;
    }

    public History.Entry<Books.InCountry<LocalDate>, Books.LocalHoliday> entry() {
        return entry(new Books.InCountry<>(new CountryCode(country), effectiveFrom()), new Books.LocalHoliday(name, observed));
    }

    @Override
    public Book book() {
        return Book.HOLIDAYS;
    }

    @Override
    public String place() {
        return country;
    }

    @Override
    public String says() {
        return name + (observed ? " is a public holiday" : " is no public holiday");
    }
}
