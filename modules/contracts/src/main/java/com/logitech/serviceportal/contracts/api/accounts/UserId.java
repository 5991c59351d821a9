package com.logitech.serviceportal.contracts.api.accounts;

import java.util.Objects;
import java.util.UUID;

/** The id of a person who can sign in. */
public record UserId(UUID value) {

    public UserId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static UserId random() {
        return new UserId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
