package com.logitech.serviceportal.contracts.api.accounts;

import java.util.Objects;
import java.util.UUID;

/** The id of a view a person keeps of a list. */
public record ViewId(UUID value) {

    public ViewId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static ViewId random() {
        return new ViewId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
