package com.logitech.serviceportal.journal.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.journal.terms.HashChain;

/**
 * The SELECT of a page: one row more than the page holds, newest first by (recorded_at, seq, chain). It walks an index in that order
 * whatever is asked for: that of a thing, that of each chain, or that of the whole journal.
 */
final class PageSelect {

    private static final String ORDER = " ORDER BY %1$s.recorded_at DESC, %1$s.seq DESC, %1$s.chain DESC LIMIT ?";
    // PostgreSQL and Java disagree about the ends of time, and nobody asks for these.
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private final JournalQuery query;

    PageSelect(JournalQuery query, Optional<? extends Collection<UUID>> chains) {
        this.query = query;
        UUID[] seen = chains.map(some -> some.toArray(new UUID[0])).orElse(null);
        if (query.thing().isPresent()) {
            ofThing(query.thing().get(), seen);
        } else if (seen != null) {
            ofChains(seen);
        } else {
            sql.append("SELECT ").append(StoredLink.COLUMNS).append(" FROM journal.entries e WHERE true");
            filter("e");
            end("e");
        }
    }

    PreparedStatement on(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        try {
            int at = 0;
            for (Object parameter : parameters) {
                statement.setObject(++at, parameter instanceof UUID[] ids ? connection.createArrayOf("uuid", ids) : parameter);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** "thing = ANY (about)": a row slipped into the time lines leads nowhere, because the entry itself is sealed. */
    private void ofThing(UUID thing, UUID[] seen) {
        sql.append("SELECT ").append(StoredLink.COLUMNS).append(" FROM journal.entry_things t JOIN journal.entries e")
                .append(" ON e.chain = t.chain AND e.seq = t.seq AND t.thing = ANY (e.about) WHERE t.thing = ?");
        parameters.add(thing);
        if (seen != null) {
            add(" AND t.chain = ANY (?)", seen);
        }
        filter("t");
        end("t");
    }

    /** A walk for each chain, merged: one index for all would be read past everybody else's entries. */
    private void ofChains(UUID... seen) {
        sql.append("SELECT ").append(StoredLink.COLUMNS).append(" FROM unnest(?) AS mine(chain) CROSS JOIN LATERAL (SELECT ")
                .append(StoredLink.COLUMNS).append(" FROM journal.entries e WHERE e.chain = mine.chain");
        parameters.add(seen);
        filter("e");
        sql.append(" ORDER BY e.recorded_at DESC, e.seq DESC LIMIT ?) e");
        parameters.add(query.size() + 1);
        end("e");
    }

    private void filter(String ordered) {
        query.from().ifPresent(from -> add(" AND " + ordered + ".recorded_at >= ?", utc(within(from))));
        query.until().ifPresent(until -> add(" AND " + ordered + ".recorded_at < ?", utc(within(until))));
        query.after().map(Mark::of).ifPresent(mark -> {
            sql.append(String.format(" AND (%1$s.recorded_at, %1$s.seq, %1$s.chain) < (?, ?, ?)", ordered));
            parameters.addAll(List.of(utc(mark.recordedAt()), mark.sequence(), mark.chain()));
        });
        query.actor().ifPresent(actor -> add(" AND e.actor = ?", actor));
        query.kind().ifPresent(kind -> add(" AND e.kind = ?", HashChain.storable(kind)));
        if (query.which() != JournalQuery.Which.FACTS_AND_REFUSALS) {
            sql.append(query.which() == JournalQuery.Which.REFUSALS ? " AND e.refused" : " AND NOT e.refused");
        }
    }

    private void end(String ordered) {
        sql.append(String.format(ORDER, ordered));
        parameters.add(query.size() + 1);
    }

    private void add(String condition, Object parameter) {
        sql.append(condition);
        parameters.add(parameter);
    }

    private static Instant within(Instant asked) {
        return asked.isBefore(EARLIEST) ? EARLIEST : asked.isAfter(LATEST) ? LATEST : asked;
    }
}
