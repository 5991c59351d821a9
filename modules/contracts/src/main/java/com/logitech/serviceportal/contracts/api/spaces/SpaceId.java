package com.logitech.serviceportal.contracts.api.spaces;

import java.util.Objects;
import java.util.UUID;

/** The id of a Space. */
public record SpaceId(UUID value) {

    public SpaceId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static SpaceId random() {
        return new SpaceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
