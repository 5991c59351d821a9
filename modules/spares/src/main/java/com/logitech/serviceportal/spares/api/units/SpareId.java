package com.logitech.serviceportal.spares.api.units;

import java.util.Objects;
import java.util.UUID;

/** A spare. */
public record SpareId(UUID value) {

    public SpareId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
