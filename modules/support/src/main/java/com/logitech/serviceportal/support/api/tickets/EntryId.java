package com.logitech.serviceportal.support.api.tickets;

import java.util.Objects;
import java.util.UUID;

/** The id of a word written or spoken in a ticket. */
public record EntryId(UUID value) {

    public EntryId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
