package com.logitech.serviceportal.contracts.api.plans;

import java.util.Objects;
import java.util.UUID;

/** The id of what a customer handed in to show how many Spaces a plan serves (R111). */
public record EvidenceId(UUID value) {

    public EvidenceId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
