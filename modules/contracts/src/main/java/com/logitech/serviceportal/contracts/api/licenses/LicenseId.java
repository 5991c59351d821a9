package com.logitech.serviceportal.contracts.api.licenses;

import java.util.Objects;
import java.util.UUID;

/** The id of one Space license. */
public record LicenseId(UUID value) {

    public LicenseId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static LicenseId random() {
        return new LicenseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
