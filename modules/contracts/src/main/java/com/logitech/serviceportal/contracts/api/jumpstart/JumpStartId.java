package com.logitech.serviceportal.contracts.api.jumpstart;

import java.util.Objects;
import java.util.UUID;

/** The id of a registration for JumpStart. */
public record JumpStartId(UUID value) {

    public JumpStartId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static JumpStartId random() {
        return new JumpStartId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
