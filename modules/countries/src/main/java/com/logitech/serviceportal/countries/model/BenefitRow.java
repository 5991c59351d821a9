package com.logitech.serviceportal.countries.model;

import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryAdministration.Book;
import com.logitech.serviceportal.countries.api.CountryCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Whether a benefit is offered in a country from a day on (R102). */
@Entity
@Table(schema = "countries", name = "benefit_rows")
public class BenefitRow extends DatedRow {

    private String country;
    private String benefit;
    private boolean offered;

    protected BenefitRow() {
    }

    public BenefitRow(CountryCode country, Benefit benefit, boolean offered, LocalDate effectiveFrom, Instant recordedAt) {
        super(effectiveFrom, recordedAt);
        this.country = country.iso2();
        this.benefit = benefit.code();
        this.offered = offered;
    }

    public History.Entry<Books.InCountry<Benefit>, Boolean> entry() {
        return entry(new Books.InCountry<>(new CountryCode(country), new Benefit(benefit)), offered);
    }

    @Override
    public Book book() {
        return Book.BENEFITS;
    }

    @Override
    public String place() {
        return country;
    }

    @Override
    public String says() {
        return benefit + (offered ? " is offered here" : " is not offered here");
    }
}
