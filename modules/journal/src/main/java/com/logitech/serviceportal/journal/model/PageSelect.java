package com.logitech.serviceportal.journal.model;

import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.journal.terms.HashChain;
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
            filterTime("e");
            filterRows();
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

    /**
     * LATERAL and LIMIT 1 keep the planner on the time line's own order. "thing = ANY (about)": a row slipped into the time lines
     * leads nowhere, because the entry itself is sealed. A customer has no time line of his own, nearly all of his chain being about
     * him.
     */
    private void ofThing(UUID thing, UUID... seen) {
        sql.append("SELECT ").append(StoredLink.COLUMNS)
                .append(" FROM ((SELECT e.* FROM journal.entry_things t CROSS JOIN LATERAL (SELECT ").append(StoredLink.COLUMNS)
                .append(" FROM journal.entries e WHERE e.chain = t.chain AND e.seq = t.seq AND t.thing = ANY (e.about)");
        filterRows();
        add(" LIMIT 1) e WHERE t.thing = ?", thing);
        filterChains("t", seen);
        filterTime("t");
        end("t");
        add(") UNION ALL (SELECT " + StoredLink.COLUMNS + " FROM journal.entries e WHERE e.chain = ? AND e.chain = ANY (e.about)", thing);
        filterChains("e", seen);
        filterTime("e");
        filterRows();
        end("e");
        sql.append(")) e");
        end("e");
    }

    /** A walk for each chain, merged: one index for all would be read past everybody else's entries. */
    private void ofChains(UUID... seen) {
        sql.append("SELECT ").append(StoredLink.COLUMNS).append(" FROM unnest(?) AS mine(chain) CROSS JOIN LATERAL (SELECT ")
                .append(StoredLink.COLUMNS).append(" FROM journal.entries e WHERE e.chain = mine.chain");
        parameters.add(seen);
        filterTime("e");
        filterRows();
        sql.append(" ORDER BY e.recorded_at DESC, e.seq DESC LIMIT ?) e");
        parameters.add(query.size() + 1);
        end("e");
    }

    private void filterChains(String table, UUID... seen) {
        if (seen != null) {
            add(" AND " + table + ".chain = ANY (?)", seen);
        }
    }

    private void filterTime(String table) {
        query.from().ifPresent(from -> add(" AND " + table + ".recorded_at >= ?", utc(within(from))));
        query.until().ifPresent(until -> add(" AND " + table + ".recorded_at < ?", utc(within(until))));
        query.paging().after().map(Mark::of).ifPresent(mark -> {
            sql.append(String.format(" AND (%1$s.recorded_at, %1$s.seq, %1$s.chain) < (?, ?, ?)", table));
            parameters.addAll(List.of(utc(within(mark.recordedAt())), mark.sequence(), mark.chain()));
        });
    }

    private void filterRows() {
        query.actor().ifPresent(actor -> add(" AND e.actor = ?", actor));
        query.kind().ifPresent(kind -> add(" AND e.kind = ?", HashChain.storable(kind)));
        if (query.which() != JournalQuery.Which.FACTS_AND_REFUSALS) {
            sql.append(query.which() == JournalQuery.Which.REFUSALS ? " AND e.refused" : " AND NOT e.refused");
        }
    }

    private void end(String table) {
        sql.append(String.format(ORDER, table));
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
