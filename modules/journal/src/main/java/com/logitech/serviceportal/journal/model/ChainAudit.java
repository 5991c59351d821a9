package com.logitech.serviceportal.journal.model;

import com.logitech.serviceportal.journal.api.ChainVerdict;
import com.logitech.serviceportal.journal.terms.HashChain;
import com.logitech.serviceportal.journal.terms.Head;
import com.logitech.serviceportal.journal.terms.Link;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Checks stored chains over a plain JDBC connection, so that it runs in the server and from a command line alike:
 *
 * <pre>new ChainAudit(connection, anchorFile.heads()).all()</pre>
 *
 * <p>Read the anchors first: what is anchored while the audit runs may be newer than what the audit sees. The connection must not
 * commit by itself, or the driver holds a whole chain in memory.
 */
public final class ChainAudit {

    private static final String CHAINS = "SELECT chain FROM journal.chain_heads UNION SELECT chain FROM journal.entries";
    // One statement, hence one snapshot: entries appended meanwhile must not look like a head without entries.
    private static final String CHAIN = "SELECT h.seq AS head_seq, h.hash AS head_hash, " + StoredLink.COLUMNS
            + " FROM (VALUES (CAST(? AS uuid))) AS asked(chain) LEFT JOIN journal.chain_heads h ON h.chain = asked.chain"
            + " LEFT JOIN journal.entries e ON e.chain = asked.chain ORDER BY e.seq";
    private static final String LOST = "SELECT min(e.seq) FROM journal.entries e CROSS JOIN LATERAL unnest(e.about) AS of(thing)"
            + " WHERE e.chain = ? AND e.seq BETWEEN ? AND ? AND of.thing <> e.chain AND NOT EXISTS (SELECT 1 FROM journal.entry_things t"
            + " WHERE t.thing = of.thing AND t.recorded_at = e.recorded_at AND t.seq = e.seq AND t.chain = e.chain)";
    private static final int ROWS_AT_A_TIME = 1_000;
    /** So that no statement runs into the time limits of the server's data source. */
    private static final int LOOKED_UP_AT_A_TIME = 50_000;

    private final Connection connection;
    private final Map<UUID, List<Head>> anchored;

    /** @param anchored what was anchored, by chain */
    public ChainAudit(Connection connection, Map<UUID, List<Head>> anchored) {
        this.connection = connection;
        this.anchored = anchored;
    }

    /** Every chain that is stored or anchored, the house's first. */
    public List<ChainVerdict> all() throws SQLException {
        SortedSet<UUID> chains = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        chains.add(HashChain.HOUSE);
        chains.addAll(anchored.keySet());
        try (PreparedStatement statement = connection.prepareStatement(CHAINS); ResultSet stored = statement.executeQuery()) {
            while (stored.next()) {
                chains.add(stored.getObject(1, UUID.class));
            }
        }
        List<ChainVerdict> verdicts = new ArrayList<>();
        for (UUID chain : chains) {
            verdicts.add(of(chain));
        }
        return verdicts;
    }

    /** One chain; {@link HashChain#HOUSE} for the house's. */
    public ChainVerdict of(UUID chain) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHAIN)) {
            statement.setObject(1, chain);
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet stored = statement.executeQuery()) {
                StoredChain links = new StoredChain(stored);
                ChainVerdict verdict = HashChain.check(chain, links, links.head(chain), anchored.getOrDefault(chain, List.of()));
                return verdict.intact() ? withTimeLines(chain, verdict) : verdict;
            }
        }
    }

    /** The lists by thing have their own table; an entry taken out of it would be whole, and found by nobody. */
    private ChainVerdict withTimeLines(UUID chain, ChainVerdict verdict) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOST)) {
            for (long from = 1; from <= verdict.sound(); from += LOOKED_UP_AT_A_TIME) {
                statement.setObject(1, chain);
                statement.setLong(2, from);
                statement.setLong(3, from + LOOKED_UP_AT_A_TIME - 1);
                try (ResultSet lost = statement.executeQuery()) {
                    lost.next();
                    long sequence = lost.getLong(1);
                    if (!lost.wasNull()) {
                        return new ChainVerdict(verdict.customer(), sequence - 1, verdict.anchors(), OptionalLong.of(sequence),
                                "Entry " + sequence + ": it was taken out of the time line of a thing it is about.");
                    }
                }
            }
            return verdict;
        }
    }

    /** The rows of one chain as they come; each carries the head as well. */
    private static final class StoredChain implements Iterator<Link> {

        private final ResultSet stored;
        private boolean onEntry;

        StoredChain(ResultSet stored) throws SQLException {
            this.stored = stored;
            this.onEntry = stored.next() && stored.getObject("seq") != null;
        }

        Optional<Head> head(UUID chain) throws SQLException {
            byte[] hash = stored.getBytes("head_hash");
            return hash == null ? Optional.empty() : Optional.of(new Head(chain, stored.getLong("head_seq"), StoredLink.hex(hash)));
        }

        @Override
        public boolean hasNext() {
            return onEntry;
        }

        @Override
        public Link next() {
            if (!onEntry) {
                throw new NoSuchElementException();
            }
            try {
                Link link = StoredLink.read(stored);
                onEntry = stored.next();
                return link;
            } catch (SQLException e) {
                throw new IllegalStateException("the journal cannot be read", e);
            }
        }
    }
}
