package com.logitech.serviceportal.dispatch.api;

import java.util.Objects;
import java.util.UUID;

/** The id of a notice to a person. */
public record NoticeId(UUID value) {

    public NoticeId {
        Objects.requireNonNull(value, "value");
    }

    /** A new, random id. */
    public static NoticeId random() {
        return new NoticeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
