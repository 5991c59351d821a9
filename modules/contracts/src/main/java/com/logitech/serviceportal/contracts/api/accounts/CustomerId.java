package com.logitech.serviceportal.contracts.api.accounts;

import java.util.Objects;
import java.util.UUID;

/** The id of a customer's account. Random, so that it says nothing about other customers. */
public record CustomerId(UUID value) {

    public CustomerId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static CustomerId random() {
        return new CustomerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
