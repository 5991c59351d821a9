package com.logitech.serviceportal.contracts.api.spaces;

import java.util.Objects;
import java.util.UUID;

/** The id of a registered device; people use its {@link SerialNumber}. */
public record DeviceId(UUID value) {

    public DeviceId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static DeviceId random() {
        return new DeviceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
