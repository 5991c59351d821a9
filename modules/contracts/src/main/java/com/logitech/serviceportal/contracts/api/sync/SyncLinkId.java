package com.logitech.serviceportal.contracts.api.sync;

import java.util.Objects;
import java.util.UUID;

/** The id of the link between a customer and a Sync organization. */
public record SyncLinkId(UUID value) {

    public SyncLinkId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static SyncLinkId random() {
        return new SyncLinkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
