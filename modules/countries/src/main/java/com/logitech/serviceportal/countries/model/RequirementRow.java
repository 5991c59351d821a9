package com.logitech.serviceportal.countries.model;

import com.logitech.serviceportal.countries.api.CountryAdministration.Book;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryRequirements.Requirement;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Whether a country asks for something from a day on (R70, R71, R103). */
@Entity
@Table(schema = "countries", name = "requirement_rows")
public class RequirementRow extends DatedRow {

    private String country;
    private String requirement;
    private boolean required;

    protected RequirementRow() {
    }

    public RequirementRow(CountryCode country, Requirement requirement, boolean required, LocalDate effectiveFrom, Instant recordedAt) {
        super(effectiveFrom, recordedAt);
        this.country = country.iso2();
        this.requirement = requirement.name();
        this.required = required;
    }

    public History.Entry<Books.InCountry<Requirement>, Boolean> entry() {
        return entry(new Books.InCountry<>(new CountryCode(country), Requirement.valueOf(requirement)), required);
    }

    @Override
    public Book book() {
        return Book.REQUIREMENTS;
    }

    @Override
    public String place() {
        return country;
    }

    @Override
    public String says() {
        return Requirement.valueOf(requirement).title() + (required ? " is asked for" : " is not asked for");
    }
}
