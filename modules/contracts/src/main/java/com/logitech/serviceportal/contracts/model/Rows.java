package com.logitech.serviceportal.contracts.model;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

import jakarta.persistence.Query;

/** What native queries hand out. */
final class Rows {

    private Rows() {
    }

    @SuppressWarnings("unchecked")
    static java.util.List<Object[]> of(Query query) {
        return query.getResultList();
    }

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
