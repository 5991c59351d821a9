package com.logitech.serviceportal.contracts.api.spaces;

import java.util.Objects;
import java.util.UUID;

/** The id of one upload of Spaces. */
public record SpaceImportId(UUID value) {

    public SpaceImportId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static SpaceImportId random() {
        return new SpaceImportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
