package com.logitech.serviceportal.dispatch.api;

import java.util.Objects;
import java.util.UUID;

/** The id of a message in the outbox; also its Message-ID and webhook-id, the same however often it is sent. */
public record DeliveryId(UUID value) {

    public DeliveryId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static DeliveryId random() {
        return new DeliveryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
