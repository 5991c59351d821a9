package com.logitech.serviceportal.replacement.model;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.DelayCause;
import com.logitech.serviceportal.replacement.api.shipping.DeliveryOutcome;
import com.logitech.serviceportal.replacement.api.shipping.NewDelivery;
import com.logitech.serviceportal.replacement.api.shipping.NewShipment;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.Withdrawal;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblem;
import com.logitech.serviceportal.replacement.terms.shipping.ShippingTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A unit that was sent to replace one that failed. It is changed under the lock of its return. */
@Entity
@Table(schema = "replacement", name = "shipments")
public class Shipment {

    private static final String PROBLEM = "problem";
    private static final DateTimeFormatter TOLD = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.US);

    @Id
    private UUID id;
    @Column(name = "return_id")
    private UUID returned;
    private String serial;
    private String product;
    private String carrier;
    private boolean preferred;
    private String tracking;
    private String term;
    @Column(name = "duties_by_us")
    private boolean dutiesByUs;
    private String reason;
    @Column(name = "device_id")
    private UUID device;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "planned_until")
    private Instant plannedUntil;
    @Column(name = "arrived_at")
    private Instant arrivedAt;
    private String cause;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    private String withdrawn = "";
    @Column(name = "given_up")
    private boolean givenUp;

    protected Shipment() {
    }

    /** @param plannedUntil the end of the window it is planned to arrive in (UTC); empty without one @param at when it is sent (UTC) */
    public Shipment(ReturnId returned, NewShipment given, Optional<Instant> plannedUntil, Instant at) {
        this.id = UUID.randomUUID();
        this.returned = returned.value();
        this.serial = given.serial().value();
        this.product = given.product();
        this.carrier = given.carrier();
        this.preferred = given.preferred();
        this.tracking = given.tracking();
        this.term = given.term();
        this.dutiesByUs = given.dutiesByUs();
        this.reason = given.reason();
        this.sentAt = at;
        this.plannedUntil = plannedUntil.orElse(null);
    }

    /** It has arrived. */
    public void arrive(NewDelivery delivery) {
        mustBeAwaited("serial");
        if (arrivedAt != null) {
            throw Refused.conflict("serial", "It has arrived already.");
        }
        if (delivery.at().isBefore(sentAt)) {
            throw Refused.input("at", "lies before it was sent");
        }
        arrivedAt = delivery.at();
        cause = delivery.cause().map(DelayCause::name).orElse(null);
    }

    /** It was not sent: that was written down by mistake. @param now UTC */
    public void withdraw(String why, Instant now) {
        if (arrivedAt != null) {
            throw Refused.conflict("serial", "It has arrived.");
        }
        mustBeAwaited("serial");
        device = null;
        withdrawnAt = now;
        withdrawn = why;
    }

    /** Why it was not sent after all; empty for what was. */
    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawnAt).map(at -> new Withdrawal(at, withdrawn));
    }

    /**
     * Whether that may be said of its delivery (R64). It is missing only once the window it was planned for is over, its end being in it.
     *
     * @param now  UTC
     * @param zone whose clocks the end of that window is told by
     */
    public void mustAllow(DeliveryProblem problem, Instant now, ZoneId zone) {
        mustBeAwaited(PROBLEM);
        if (problem != DeliveryProblem.NOT_ARRIVED) {
            return;
        }
        if (arrivedAt != null) {
            throw Refused.conflict(PROBLEM, "It is written down as arrived on " + told(arrivedAt, zone) + ".");
        }
        if (plannedUntil != null && now.isBefore(plannedUntil)) {
            throw Refused.conflict(PROBLEM, "It is planned to arrive until " + told(plannedUntil, zone)
                    + ". If it has not come by then, say so again.");
        }
    }

    private void mustBeAwaited(String field) {
        if (givenUp) {
            throw Refused.conflict(field, "It was given up, and another unit was sent in its place.");
        }
    }

    private static String told(Instant at, ZoneId zone) {
        return TOLD.format(at.atZone(zone)) + " (" + zone + ")";
    }

    /** It will not arrive: another was sent in its place. @return whether it was awaited until now */
    public boolean giveUp() {
        givenUp = arrivedAt == null;
        return givenUp;
    }

    /** It is registered as that device, which takes the failed one's place once it arrives. */
    public void register(DeviceId as) {
        device = as.value();
    }

    /** Empty where the failed unit was none. */
    public Optional<DeviceId> device() {
        return Optional.ofNullable(device).map(DeviceId::new);
    }

    /** For which it was sent. */
    public ReturnId returned() {
        return new ReturnId(returned);
    }

    public String serial() {
        return serial;
    }

    public String product() {
        return product;
    }

    public String carrier() {
        return carrier;
    }

    /** May be empty. */
    public String tracking() {
        return tracking;
    }

    /** By what its terms of trade are judged (R65). */
    public ShippingTerms.Facts terms() {
        return new ShippingTerms.Facts(term, carrier, preferred, dutiesByUs, reason);
    }

    /** UTC. */
    public Instant sentAt() {
        return sentAt;
    }

    public Optional<Instant> plannedUntil() {
        return Optional.ofNullable(plannedUntil);
    }

    public Optional<Instant> arrivedAt() {
        return Optional.ofNullable(arrivedAt);
    }

    /** What put it off. */
    public Optional<DelayCause> cause() {
        return Optional.ofNullable(cause).map(DelayCause::valueOf);
    }

    /** What became of the day it was planned for; an arrival at the very end of the window is as planned. */
    public DeliveryOutcome outcome() {
        if (arrivedAt == null) {
            return givenUp ? DeliveryOutcome.GIVEN_UP : DeliveryOutcome.OPEN;
        }
        if (plannedUntil == null) {
            return DeliveryOutcome.UNPLANNED;
        }
        return !arrivedAt.isAfter(plannedUntil) ? DeliveryOutcome.KEPT : cause == null ? DeliveryOutcome.MISSED : DeliveryOutcome.EXCUSED;
    }
}
