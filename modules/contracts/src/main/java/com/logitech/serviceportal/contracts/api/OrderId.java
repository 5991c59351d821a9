package com.logitech.serviceportal.contracts.api;

import java.util.Objects;
import java.util.UUID;

/** The id of an order. */
public record OrderId(UUID value) {

    public OrderId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static OrderId random() {
        return new OrderId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
