package com.logitech.serviceportal.dispatch.api;

import java.util.Objects;
import java.util.UUID;

/** The id of an endpoint of another system. */
public record EndpointId(UUID value) {

    public EndpointId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static EndpointId random() {
        return new EndpointId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
