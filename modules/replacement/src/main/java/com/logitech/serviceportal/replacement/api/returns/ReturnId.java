package com.logitech.serviceportal.replacement.api.returns;

import java.util.Objects;
import java.util.UUID;

/** A return. */
public record ReturnId(UUID value) {

    public ReturnId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
