package com.logitech.serviceportal.contracts.api.people;

import java.util.Objects;
import java.util.UUID;

/** The id of an invitation to an account. */
public record InvitationId(UUID value) {

    public InvitationId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static InvitationId random() {
        return new InvitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
