package com.logitech.serviceportal.contracts.model.accounts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Columns as native queries hand them out. */
final class Columns {

    private Columns() {
    }

    /** Null stays null. */
    static Instant instant(Object column) {
        if (column instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return (Instant) column;
    }
}
