package com.logitech.serviceportal.spares.api.units;

import java.util.Objects;
import java.util.UUID;

/** What was taken from a spare. */
public record PartUseId(UUID value) {

    public PartUseId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
