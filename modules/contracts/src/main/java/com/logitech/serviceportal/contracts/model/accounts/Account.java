package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.books.SearchKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A business customer's account (R143). Its country and zone stay as registered: contracts count their days by them (D26). */
@Entity
@Table(schema = "contracts", name = "customers")
public class Account {

    @Id
    private UUID id;
    private String company;
    @Column(name = "company_key")
    private String companyKey;
    private String country;
    private String zone;
    private String website;
    private String contact;
    @Column(name = "registered_at")
    private Instant registeredAt;
    @Version
    private long version;

    protected Account() {
    }

    /** A new account. The wording is taken as already checked; {@code registeredAt} in UTC. */
    public Account(CustomerId id, String company, CountryCode country, ZoneId zone, String website, String contact, Instant registeredAt) {
        this.id = id.value();
        this.company = Objects.requireNonNull(company, "company");
        this.companyKey = SearchKey.of(company);
        this.country = country.iso2();
        this.zone = zone.getId();
        this.website = Objects.requireNonNull(website, "website");
        this.contact = Objects.requireNonNull(contact, "contact");
        this.registeredAt = Objects.requireNonNull(registeredAt, "registeredAt");
    }

    /** Takes the new name, website and contact. @return what changed, in words, in that order; empty when nothing did */
    public List<String> change(String newCompany, String newWebsite, String newContact) {
        List<String> changed = new ArrayList<>();
        if (!company.equals(newCompany)) {
            changed.add("name " + newCompany + " (was " + company + ")");
            company = newCompany;
            companyKey = SearchKey.of(newCompany);
        }
        if (!website.equals(newWebsite)) {
            changed.add(newWebsite.isEmpty() ? "no website" : "website " + newWebsite);
            website = newWebsite;
        }
        if (!contact.equals(newContact)) {
            changed.add("order contact");
            contact = newContact;
        }
        return List.copyOf(changed);
    }

    public CustomerId id() {
        return new CustomerId(id);
    }

    public String company() {
        return company;
    }

    /** The name as it is compared and sorted. */
    public String companyKey() {
        return companyKey;
    }

    /** The customer's seat. */
    public CountryCode country() {
        return new CountryCode(country);
    }

    /** The main site's time zone (D26). */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String website() {
        return website;
    }

    /** The order contact's mail address. */
    public String contact() {
        return contact;
    }

    /** When the account was opened (UTC). */
    public Instant registeredAt() {
        return registeredAt;
    }

    public long version() {
        return version;
    }
}
