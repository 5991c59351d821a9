package com.logitech.serviceportal.replacement.api.inspections;

import java.util.Objects;
import java.util.UUID;

/** Something that came back. */
public record ReceiptId(UUID value) {

    public ReceiptId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
