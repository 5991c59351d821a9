package com.logitech.serviceportal.contracts.api.plans;

import java.util.Objects;
import java.util.UUID;

/** The id of one file of evidence (R111). */
public record EvidenceFileId(UUID value) {

    public EvidenceFileId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static EvidenceFileId random() {
        return new EvidenceFileId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
