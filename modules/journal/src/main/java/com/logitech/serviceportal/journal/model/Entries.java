package com.logitech.serviceportal.journal.model;

import com.logitech.serviceportal.journal.api.ChainVerdict;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.JournalPage;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.journal.terms.ActorName;
import com.logitech.serviceportal.journal.terms.HashChain;
import com.logitech.serviceportal.journal.terms.Head;
import com.logitech.serviceportal.journal.terms.Link;
import com.logitech.serviceportal.journal.terms.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The journal's books. SQL by hand on the transaction's own connection: an entity is no use to a row that is written once and never
 * changed, and PostgreSQL's arrays, row locks and WITH are.
 */
@ApplicationScoped
public class Entries {

    private static final String LOCK = "SELECT seq, hash FROM journal.chain_heads WHERE chain = ? FOR UPDATE";
    private static final String BEGIN = "INSERT INTO journal.chain_heads (chain, seq, hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    // One round trip while the others wait at the head: the entry, its time lines and the head.
    private static final String APPEND = "WITH entry AS (INSERT INTO journal.entries (chain, seq, recorded_at, happened_at, actor,"
            + " actor_name, actor_salt, actor_seal, origin, kind, refused, story, about, facts, decision, previous_hash, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING chain, seq, recorded_at, about, hash),"
            + " time_line AS (INSERT INTO journal.entry_things (thing, recorded_at, seq, chain)"
            + " SELECT DISTINCT thing, recorded_at, seq, chain FROM entry CROSS JOIN unnest(about) AS of(thing) WHERE thing <> chain)"
            + " UPDATE journal.chain_heads h SET seq = entry.seq, hash = entry.hash FROM entry WHERE h.chain = entry.chain";
    private static final String HEADS = "SELECT chain, seq, hash FROM journal.chain_heads WHERE seq > 0 ORDER BY chain";
    private static final String DONE_BY = "SELECT to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC: ' || story"
            + " FROM journal.entries WHERE actor = ? ORDER BY recorded_at, chain, seq";
    private static final String FORGET_NAME = "UPDATE journal.entries SET actor_name = NULL, actor_salt = NULL"
            + " WHERE actor = ? AND actor_name IS NOT NULL";
    private static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "journal")
    private EntityManager books;

    protected Entries() {
    }

    /** For work outside a server. @param books with a transaction of its own */
    public Entries(EntityManager books) {
        this.books = books;
    }

    /**
     * Adds the happening to the end of its chain, in the caller's transaction. Until that ends, other writers of the chain wait.
     *
     * @param recordedAt now (UTC)
     */
    public void append(Happening happening, Instant recordedAt) {
        UUID chain = happening.customer().orElse(HashChain.HOUSE);
        try {
            Head head = lock(chain);
            ActorName name = ActorName.sealed(happening.actor().name(), salt());
            Row row = new Row(chain, head.sequence() + 1, recordedAt, happening.at(), happening.actor().user(), name,
                    happening.actor().origin(), happening.kind(), happening.refused(), happening.story(), happening.about(),
                    Particulars.text(happening.facts()), happening.decision().map(Particulars::text).orElse(null));
            write(Link.after(head.hash(), row));
        } catch (SQLException e) {
            throw new PersistenceException("the journal cannot be written", e);
        }
    }

    /**
     * A page of the chains, newest first.
     *
     * @param chains the chains that may be seen; empty for all of them
     */
    public JournalPage page(JournalQuery query, Optional<? extends Collection<UUID>> chains) {
        try (PreparedStatement statement = new PageSelect(query, chains).on(connection()); ResultSet stored = statement.executeQuery()) {
            List<Row> rows = new ArrayList<>();
            while (stored.next()) {
                rows.add(StoredLink.read(stored).row());
            }
            boolean more = rows.size() > query.size();
            List<Row> shown = more ? rows.subList(0, query.size()) : rows;
            return new JournalPage(shown.stream().map(Entries::entry).toList(),
                    more ? Optional.of(Mark.behind(shown.get(shown.size() - 1))) : Optional.empty());
        } catch (SQLException e) {
            throw new PersistenceException("the journal cannot be read", e);
        }
    }

    /** What the person did, oldest first, a line each: when it was recorded (UTC) and what. */
    public List<String> doneBy(UUID person) {
        try (PreparedStatement statement = connection().prepareStatement(DONE_BY)) {
            statement.setObject(1, person);
            List<String> lines = new ArrayList<>();
            try (ResultSet stored = statement.executeQuery()) {
                while (stored.next()) {
                    lines.add(stored.getString(1));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new PersistenceException("the journal cannot be read", e);
        }
    }

    /** Takes the person's name out of all he did, and what it was sealed with. */
    public void forgetName(UUID person) {
        try (PreparedStatement statement = connection().prepareStatement(FORGET_NAME)) {
            statement.setObject(1, person);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("a name cannot be taken out of the journal", e);
        }
    }

    /** The heads of all chains that have entries. */
    public List<Head> heads() {
        try (PreparedStatement statement = connection().prepareStatement(HEADS); ResultSet stored = statement.executeQuery()) {
            List<Head> heads = new ArrayList<>();
            while (stored.next()) {
                heads.add(head(stored.getObject("chain", UUID.class), stored));
            }
            return heads;
        } catch (SQLException e) {
            throw new PersistenceException("the chain heads cannot be read", e);
        }
    }

    /** @see ChainAudit#of */
    public ChainVerdict audit(UUID chain, Map<UUID, List<Head>> anchored) {
        try {
            return new ChainAudit(connection(), anchored).of(chain);
        } catch (SQLException e) {
            throw new PersistenceException("the journal cannot be checked", e);
        }
    }

    /** @see ChainAudit#all */
    public List<ChainVerdict> auditAll(Map<UUID, List<Head>> anchored) {
        try {
            return new ChainAudit(connection(), anchored).all();
        } catch (SQLException e) {
            throw new PersistenceException("the journal cannot be checked", e);
        }
    }

    private Head lock(UUID chain) throws SQLException {
        Optional<Head> head = lockStored(chain);
        if (head.isPresent()) {
            return head.get();
        }
        Head start = Head.start(chain);
        try (PreparedStatement statement = connection().prepareStatement(BEGIN)) {
            statement.setObject(1, chain);
            statement.setLong(2, start.sequence());
            statement.setBytes(3, StoredLink.bytes(start.hash()));
            statement.executeUpdate();
        }
        return lockStored(chain)
                .orElseThrow(() -> new IllegalStateException("the head of chain " + chain + " is neither there nor can it be made"));
    }

    private Optional<Head> lockStored(UUID chain) throws SQLException {
        try (PreparedStatement statement = connection().prepareStatement(LOCK)) {
            statement.setObject(1, chain);
            try (ResultSet stored = statement.executeQuery()) {
                return stored.next() ? Optional.of(head(chain, stored)) : Optional.empty();
            }
        }
    }

    private void write(Link link) throws SQLException {
        Row row = link.row();
        Connection connection = connection();
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            int at = 0;
            statement.setObject(++at, row.chain());
            statement.setLong(++at, row.sequence());
            statement.setObject(++at, PageSelect.utc(row.recordedAt()));
            statement.setObject(++at, PageSelect.utc(row.happenedAt()));
            statement.setObject(++at, row.actor());
            statement.setString(++at, row.actorName().name());
            statement.setBytes(++at, StoredLink.bytes(row.actorName().salt()));
            statement.setBytes(++at, StoredLink.bytes(row.actorName().seal()));
            statement.setString(++at, row.origin());
            statement.setString(++at, row.kind());
            statement.setBoolean(++at, row.refused());
            statement.setString(++at, row.story());
            statement.setArray(++at, connection.createArrayOf("uuid", row.about().toArray()));
            statement.setString(++at, row.facts());
            statement.setString(++at, row.decision());
            statement.setBytes(++at, StoredLink.bytes(link.previous()));
            statement.setBytes(++at, StoredLink.bytes(link.hash()));
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("the head of chain " + row.chain() + " did not move");
            }
        }
    }

    /** The connection of the running transaction; the provider closes it. */
    private Connection connection() {
        Connection connection = books.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("the journal is written and read in a transaction");
        }
        return connection;
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private static Head head(UUID chain, ResultSet stored) throws SQLException {
        return new Head(chain, stored.getLong("seq"), StoredLink.hex(stored.getBytes("hash")));
    }

    private static Entry entry(Row row) {
        UUID id = UUID.nameUUIDFromBytes((row.chain() + "/" + row.sequence()).getBytes(StandardCharsets.US_ASCII));
        Optional<UUID> customer = row.chain().equals(HashChain.HOUSE) ? Optional.empty() : Optional.of(row.chain());
        return new Entry(id, row.sequence(), row.happenedAt(), row.recordedAt(), row.actor(), Optional.ofNullable(row.actorName().name()),
                row.origin(), row.kind(), row.story(), customer, row.about(), Particulars.facts(row.facts()), row.refused(),
                Optional.ofNullable(row.decision()));
    }
}
