package com.logitech.serviceportal.contracts.api.fairuse;

import java.util.Objects;
import java.util.UUID;

/** The id of a note about moves that come back. */
public record NoteId(UUID value) {

    public NoteId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static NoteId random() {
        return new NoteId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
