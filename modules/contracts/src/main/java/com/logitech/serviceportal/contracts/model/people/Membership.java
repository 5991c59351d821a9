package com.logitech.serviceportal.contracts.model.people;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import com.logitech.serviceportal.contracts.api.CustomerId;
import com.logitech.serviceportal.definitions.Caller;

/** That a person may act for a customer, and as what. */
@Embeddable
public class Membership {

    @Column(name = "customer_id")
    private UUID customer;
    @Enumerated(EnumType.STRING)
    private Caller.Role role;
    private Instant since;

    protected Membership() {
    }

    /** @param role one of a customer's side; @param since UTC */
    public Membership(CustomerId customer, Caller.Role role, Instant since) {
        if (!role.isCustomerSide()) {
            throw new IllegalArgumentException("a staff role is not held in a membership");
        }
        this.customer = customer.value();
        this.role = role;
        this.since = since;
    }

    public CustomerId customer() {
        return new CustomerId(customer);
    }

    public Caller.Role role() {
        return role;
    }

    public Instant since() {
        return since;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Membership that && Objects.equals(customer, that.customer) && role == that.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, role);
    }
}
