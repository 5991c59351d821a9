package com.logitech.serviceportal.dispatch.api;

import java.util.Objects;
import java.util.UUID;

/** The id of a lane: one recipient in the matters of one customer. */
public record LaneId(UUID value) {

    public LaneId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static LaneId random() {
        return new LaneId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
