package com.logitech.serviceportal.spares.api.requests;

import java.util.Objects;
import java.util.UUID;

/** A request for spares. */
public record SparesRequestId(UUID value) {

    public SparesRequestId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
