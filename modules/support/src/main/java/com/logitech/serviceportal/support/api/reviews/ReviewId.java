package com.logitech.serviceportal.support.api.reviews;

import java.util.Objects;
import java.util.UUID;

/** An account review. */
public record ReviewId(UUID value) {

    public ReviewId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
