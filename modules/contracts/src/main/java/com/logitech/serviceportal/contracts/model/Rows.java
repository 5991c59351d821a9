package com.logitech.serviceportal.contracts.model;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** What native queries hand out. */
public final class Rows {

    private Rows() {
    }

    @SuppressWarnings("unchecked")
    public static java.util.List<Object[]> of(Query query) {
        return query.getResultList();
    }

    public static Instant instant(Object column) {
        if (column instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return (Instant) column;
    }
}
