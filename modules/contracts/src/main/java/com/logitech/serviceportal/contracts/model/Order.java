package com.logitech.serviceportal.contracts.model;

import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** An order as the Order Confirmation states it (R10). Never changed once entered; the contracts it brought about name it. */
@Entity(name = "PlacedOrder")
@Table(schema = "contracts", name = "orders")
public class Order {

    @Id
    private UUID id;
    @Column(name = "customer_id")
    private UUID customer;
    @Column(name = "confirmation_number")
    private String confirmationNumber;
    @Column(name = "purchase_order")
    private String purchaseOrder;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "service_start_on")
    private LocalDate serviceStartOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private String recordedBy;

    protected Order() {
    }

    /**
     * A confirmed order. The wording is taken as already checked.
     *
     * @param purchaseOrder  the customer's own number; may be empty
     * @param createdAt      when the order was created (UTC, D54), not after it was entered
     * @param serviceStartOn service start date on the purchase order, if it has one
     * @param recordedAt     when it was entered (UTC)
     * @param recordedBy     by whom, as the journal names him
     */
    public Order(OrderId id, CustomerId customer, String confirmationNumber, String purchaseOrder, Instant createdAt,
                 Optional<LocalDate> serviceStartOn, Instant recordedAt, String recordedBy) {
        if (createdAt.isAfter(recordedAt)) {
            throw new IllegalArgumentException("an order is entered after it was created");
        }
        this.id = id.value();
        this.customer = customer.value();
        this.confirmationNumber = Objects.requireNonNull(confirmationNumber, "confirmationNumber");
        this.purchaseOrder = Objects.requireNonNull(purchaseOrder, "purchaseOrder");
        this.createdAt = createdAt;
        this.serviceStartOn = serviceStartOn.orElse(null);
        this.recordedAt = recordedAt;
        this.recordedBy = Objects.requireNonNull(recordedBy, "recordedBy");
    }

    public OrderId id() {
        return new OrderId(id);
    }

    public CustomerId customer() {
        return new CustomerId(customer);
    }

    public String confirmationNumber() {
        return confirmationNumber;
    }

    /** The customer's own number; may be empty. */
    public String purchaseOrder() {
        return purchaseOrder;
    }

    /** When it was created (UTC); the contracts exist from then (D54). */
    public Instant createdAt() {
        return createdAt;
    }

    /** Service start date on the purchase order, if it has one. */
    public Optional<LocalDate> serviceStartOn() {
        return Optional.ofNullable(serviceStartOn);
    }

    /** When it was entered (UTC). */
    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
