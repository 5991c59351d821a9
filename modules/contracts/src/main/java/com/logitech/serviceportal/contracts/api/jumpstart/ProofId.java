package com.logitech.serviceportal.contracts.api.jumpstart;

import java.util.Objects;
import java.util.UUID;

/** The id of a file that shows a purchase. */
public record ProofId(UUID value) {

    public ProofId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static ProofId random() {
        return new ProofId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
