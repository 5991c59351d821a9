package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.countries.api.CountryCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Leave, recorded by staff, to use Select in a country outside the list from a day on (R101). Never changed once written. */
@Entity(name = "UseArrangement")
@Table(schema = "contracts", name = "use_arrangements")
public class UseArrangement {

    @Id
    private UUID id;
    @Column(name = "customer_id")
    private UUID customer;
    private String country;
    @Column(name = "from_on")
    private LocalDate from;
    private String reason;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected UseArrangement() {
    }

    /** @param from first day of use, in the customer's zone; @param recordedAt when we wrote it down (UTC) */
    public UseArrangement(CustomerId customer, CountryCode country, LocalDate from, String reason, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.customer = customer.value();
        this.country = country.iso2();
        this.from = Objects.requireNonNull(from, "from");
        this.reason = Objects.requireNonNull(reason, "reason");
        this.recordedAt = Objects.requireNonNull(recordedAt, "recordedAt");
    }

    public CustomerId customer() {
        return new CustomerId(customer);
    }

    public CountryCode country() {
        return new CountryCode(country);
    }

    /** First day of use, in the customer's zone. */
    public LocalDate from() {
        return from;
    }

    public String reason() {
        return reason;
    }

    /** As it is told outside. */
    public AccountAdministration.ArrangedUse shown() {
        return new AccountAdministration.ArrangedUse(country(), from, reason);
    }

    /** When it was written down (UTC). */
    public Instant recordedAt() {
        return recordedAt;
    }
}
