package com.logitech.serviceportal.support.api.talk;

import java.util.Objects;
import java.util.UUID;

/** The id of an answer kept ready. */
public record AnswerId(UUID value) {

    public AnswerId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static AnswerId random() {
        return new AnswerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
