package com.logitech.serviceportal.contracts.api.agreements;

import java.util.Objects;
import java.util.UUID;

/** The id of one version of a document in one language. */
public record DocumentId(UUID value) {

    public DocumentId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
