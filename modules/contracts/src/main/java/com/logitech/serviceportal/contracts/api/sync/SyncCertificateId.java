package com.logitech.serviceportal.contracts.api.sync;

import java.util.Objects;
import java.util.UUID;

/** The id of a certificate a linked Sync organization is asked with. */
public record SyncCertificateId(UUID value) {

    public SyncCertificateId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static SyncCertificateId random() {
        return new SyncCertificateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
