package com.logitech.serviceportal.contracts.model;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Query;

/** What native queries hand out and take in, where ranges and arrays are spoken. */
final class Rows {

    private Rows() {
    }

    @SuppressWarnings("unchecked")
    static java.util.List<Object[]> of(Query query) {
        return query.getResultList();
    }

    static UUID uuid(Object column) {
        return column instanceof UUID id ? id : UUID.fromString(column.toString());
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

    static Optional<Instant> instantIfAny(Object column) {
        return Optional.ofNullable(column).map(Rows::instant);
    }

    static int number(Object column) {
        return column instanceof BigDecimal big ? big.intValueExact() : Math.toIntExact(((Number) column).longValue());
    }

    /** One parameter for any number of ids; the query casts it to {@code uuid[]}. */
    static String ids(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
