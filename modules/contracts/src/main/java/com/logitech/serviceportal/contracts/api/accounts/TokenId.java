package com.logitech.serviceportal.contracts.api.accounts;

import java.util.Objects;
import java.util.UUID;

/** The id of a personal access token; never the token itself. */
public record TokenId(UUID value) {

    public TokenId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static TokenId random() {
        return new TokenId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
