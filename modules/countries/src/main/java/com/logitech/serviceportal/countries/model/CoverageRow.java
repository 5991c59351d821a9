package com.logitech.serviceportal.countries.model;

import com.logitech.serviceportal.countries.api.CountryAdministration.Book;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.ServiceLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Whether something is sold in a country from a day on. */
@Entity
@Table(schema = "countries", name = "coverage_rows")
public class CoverageRow extends DatedRow {

    /** The offering that is not a level. */
    public static final String JUMPSTART = "JUMPSTART";

    private String country;
    private String offering;
    @Column(name = "for_sale")
    private boolean forSale;

    protected CoverageRow() {
    }

    private CoverageRow(CountryCode country, String offering, boolean forSale, LocalDate effectiveFrom, Instant recordedAt) {
        super(effectiveFrom, recordedAt);
        this.country = country.iso2();
        this.offering = offering;
        this.forSale = forSale;
    }

    public static CoverageRow ofLevel(CountryCode country, ServiceLevel level, boolean forSale, LocalDate effectiveFrom,
            Instant recordedAt) {
        if (!level.isPaid()) {
            throw new IllegalArgumentException(level.title() + " is not sold");
        }
        return new CoverageRow(country, level.name(), forSale, effectiveFrom, recordedAt);
    }

    public static CoverageRow ofJumpStart(CountryCode country, boolean sold, LocalDate effectiveFrom, Instant recordedAt) {
        return new CoverageRow(country, JUMPSTART, sold, effectiveFrom, recordedAt);
    }

    public History.Entry<Books.Listed, Boolean> entry() {
        return entry(new Books.Listed(new CountryCode(country), offering), forSale);
    }

    @Override
    public Book book() {
        return Book.COVERAGE;
    }

    @Override
    public String place() {
        return country;
    }

    @Override
    public String says() {
        String title = offering.equals(JUMPSTART) ? "JumpStart" : ServiceLevel.valueOf(offering).title();
        return title + (forSale ? " is sold here" : " is not sold here");
    }
}
