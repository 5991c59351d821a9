package com.logitech.serviceportal.contracts.api.sync;

import java.util.Objects;
import java.util.UUID;

/** The id of one pull from a linked Sync organization. */
public record SyncPullId(UUID value) {

    public SyncPullId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static SyncPullId random() {
        return new SyncPullId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
