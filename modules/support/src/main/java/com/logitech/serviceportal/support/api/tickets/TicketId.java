package com.logitech.serviceportal.support.api.tickets;

import java.util.Objects;
import java.util.UUID;

/** The id of a ticket. */
public record TicketId(UUID value) {

    public TicketId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static TicketId random() {
        return new TicketId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
