package com.logitech.serviceportal.support.api.talk;

import java.util.Objects;
import java.util.UUID;

/** The id of a file in a ticket. */
public record TicketFileId(UUID value) {

    public TicketFileId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static TicketFileId random() {
        return new TicketFileId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
