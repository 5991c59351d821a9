package com.logitech.serviceportal.contracts.model.jumpstart;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartPeriod;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.GoverningLaw;
import com.logitech.serviceportal.countries.api.LogitechEntity;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A product registered for JumpStart. What was bought, where and of whom is written once; the day of the purchase may follow, also
 * once, and nothing moves the end that comes of it (R119).
 */
@Entity
@Table(schema = "contracts", name = "jumpstart_registrations")
public class JumpStartRegistration {

    @Id
    private UUID id;
    @Column(name = "customer_id")
    private UUID customer;
    @Column(name = "transferee_id")
    private UUID transferee;
    @Column(name = "transferred_at")
    private Instant transferredAt;
    @Embedded
    private JumpStartPurchase purchase;
    @Column(name = "purchased_on")
    private LocalDate purchasedOn;
    @Column(name = "seen_by_staff")
    private boolean seenByStaff;
    private int days;
    private String zone;
    private String entity;
    private String law;
    @Column(name = "held_since")
    private Instant heldSince;
    @Column(name = "registered_at")
    private Instant registeredAt;
    @Column(name = "registered_by")
    private UUID registeredBy;
    @Version
    private long version;

    protected JumpStartRegistration() {
    }

    /**
     * A product registered now.
     *
     * @param days   how many JumpStart runs, by the terms in force
     * @param zone   that of the purchaser's main site (D34)
     * @param entity which of our companies contracts; empty where it cannot be told
     * @param by     who registers it
     * @param staff  whether that is one of our own people, who had the purchase before him
     * @param now    UTC
     */
    public JumpStartRegistration(JumpStartId id, CustomerId customer, JumpStartPurchase purchase, Optional<LocalDate> purchasedOn, int days,
            ZoneId zone, Optional<LogitechEntity> entity, GoverningLaw law, UserId by, boolean staff, Instant now) {
        this.id = id.value();
        this.customer = customer.value();
        this.purchase = purchase;
        this.purchasedOn = purchasedOn.orElse(null);
        this.seenByStaff = staff && purchasedOn.isPresent();
        this.days = days;
        this.zone = zone.getId();
        this.entity = entity.map(LogitechEntity::name).orElse(null);
        this.law = law.name();
        this.registeredAt = now;
        this.registeredBy = by.value();
    }

    /** Says when it was bought. Refused where that is known: it decides the end, which nothing moves. */
    public void showPurchase(LocalDate on, boolean byStaff) {
        if (purchasedOn != null) {
            throw Refused.conflict("purchasedOn", "It is on record that the product was bought on " + purchasedOn + "; that stays.");
        }
        purchasedOn = on;
        seenByStaff = byStaff;
    }

    /** Passed on with the product (R125); who may and when is judged before. @param to the account it goes to, where there is one */
    public void transfer(Optional<CustomerId> to, Instant now) {
        if (transferredAt != null) {
            throw new IllegalStateException("passed on at " + transferredAt + " already");
        }
        transferredAt = now;
        transferee = to.map(CustomerId::value).orElse(null);
    }

    /** Service waits (R135). */
    public void hold(Instant now) {
        if (heldSince != null) {
            throw Refused.conflict("registration", "This registration is held already.");
        }
        heldSince = now;
    }

    /** Service goes on. */
    public void lift() {
        if (heldSince == null) {
            throw Refused.conflict("registration", "This registration is not held.");
        }
        heldSince = null;
    }

    /** Refuses when somebody changed it since the caller read it. */
    public void mustBeAt(long readVersion) {
        if (version != readVersion) {
            throw Refused.stale("registration");
        }
    }

    /** Whether a number is its confirmation number or its serial number, however it is typed. */
    public boolean isCalled(String number) {
        String typed = number.strip().toUpperCase(Locale.ROOT);
        return !typed.isEmpty() && (typed.equals(purchase.confirmationNumber().toUpperCase(Locale.ROOT))
                || purchase.serial().filter(own -> SerialNumber.read(number).filter(own::equals).isPresent()).isPresent());
    }

    public JumpStartId id() {
        return new JumpStartId(id);
    }

    /** The original purchaser. */
    public CustomerId customer() {
        return new CustomerId(customer);
    }

    /** The account it was passed on to, where there is one. */
    public Optional<CustomerId> transferee() {
        return Optional.ofNullable(transferee).map(CustomerId::new);
    }

    public boolean isTransferred() {
        return transferredAt != null;
    }

    public JumpStartPurchase purchase() {
        return purchase;
    }

    /** Day in the zone of the purchaser's main site; empty while nobody has said it. */
    public Optional<LocalDate> purchasedOn() {
        return Optional.ofNullable(purchasedOn);
    }

    /** First day no longer served, in {@link #zone()}. */
    public Optional<LocalDate> endsBefore() {
        return purchasedOn().map(on -> JumpStartPeriod.endsBefore(on, days));
    }

    /** Whether our own people recorded the day of the purchase. */
    public boolean isSeenByStaff() {
        return seenByStaff;
    }

    /** How many days JumpStart runs. */
    public int days() {
        return days;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Optional<LogitechEntity> entity() {
        return Optional.ofNullable(entity).map(LogitechEntity::valueOf);
    }

    public GoverningLaw law() {
        return GoverningLaw.valueOf(law);
    }

    /** Since when it is held (UTC). */
    public Optional<Instant> heldSince() {
        return Optional.ofNullable(heldSince);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public long version() {
        return version;
    }

    /** Where it was bought or, failing that, where its reseller is. */
    public CountryCode placeOfPurchase() {
        return purchase.boughtIn().or(purchase::resellerCountry).orElseThrow();
    }
}
