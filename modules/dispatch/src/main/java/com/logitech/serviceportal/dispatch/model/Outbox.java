package com.logitech.serviceportal.dispatch.model;

import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.dispatch.api.Deliveries.State;
import com.logitech.serviceportal.dispatch.api.DeliveryId;
import com.logitech.serviceportal.dispatch.api.LaneId;
import com.logitech.serviceportal.dispatch.api.Recipient;
import com.logitech.serviceportal.dispatch.terms.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The outbox. Leases and pauses go by the database's clock, which is one for all servers.
 *
 * <p>The place of a message in its lane is given out under the lane's row lock, held until its writer commits; so whoever sees a message
 * sees all before it, and "the first that waits" is the first there will ever be.
 */
@ApplicationScoped
public class Outbox {

    private static final String WRITE = """
            WITH lane AS (INSERT INTO dispatch.lanes AS l (id, recipient_kind, recipient, customer_id, last_sequence)
                          VALUES (?, ?, ?, ?, 1)
                          ON CONFLICT ON CONSTRAINT lanes_once DO UPDATE SET last_sequence = l.last_sequence + 1
                          RETURNING id, last_sequence)
            INSERT INTO dispatch.messages (id, lane_id, sequence, recipient_kind, recipient, customer_id, kind, facts, once_key,
                                           happened_at, written_at, due_at)
            SELECT ?, lane.id, lane.last_sequence, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp() FROM lane
            ON CONFLICT ON CONSTRAINT messages_once DO NOTHING""";

    private static final String CLAIMED =
            "m.id, m.lane_id, m.recipient_kind, m.recipient, m.customer_id, m.kind, m.facts, m.happened_at, m.claim, m.attempts";
    private static final String CLAIM = """
            UPDATE dispatch.messages m SET claim = m.claim + 1, attempts = m.attempts + 1, claimed_by = ?,
                                           claimed_until = clock_timestamp() + make_interval(secs => ?)
              FROM (%s) free WHERE m.id = free.id RETURNING\s""" + CLAIMED;
    /** What holds of a message that may be taken is asked of the locked row itself: it may have changed since it was found. */
    private static final String TAKEN_IF_FREE = " AND f.waiting AND f.due_at <= clock_timestamp()"
            + " AND (f.claimed_until IS NULL OR f.claimed_until <= clock_timestamp())";
    /** What is held for its reader's quiet hours lets those behind it pass: they are not about tickets, or urgent. */
    private static final String NOT_HELD = " AND (h.held_until IS NULL OR h.held_until <= clock_timestamp())";
    /** From lane to lane along the index: the first of each, however many wait behind it. */
    private static final String HEADS = CLAIM.formatted("""
            SELECT f.id FROM dispatch.messages f WHERE f.id IN (
                WITH RECURSIVE head AS (
                    (SELECT h.lane_id, h.id, h.due_at, h.claimed_until FROM dispatch.messages h
                      WHERE h.waiting AND h.recipient_kind = ?\
            """ + NOT_HELD + """
             ORDER BY h.lane_id, h.sequence LIMIT 1)
                    UNION ALL
                    SELECT n.lane_id, n.id, n.due_at, n.claimed_until FROM head CROSS JOIN LATERAL
                        (SELECT h.lane_id, h.id, h.due_at, h.claimed_until FROM dispatch.messages h
                          WHERE h.waiting AND h.recipient_kind = ? AND h.lane_id > head.lane_id\
            """ + NOT_HELD + """
             ORDER BY h.lane_id, h.sequence LIMIT 1) n)
                SELECT head.id FROM head WHERE head.due_at <= clock_timestamp()
                   AND (head.claimed_until IS NULL OR head.claimed_until <= clock_timestamp()))\
            """ + TAKEN_IF_FREE + " ORDER BY f.due_at LIMIT ? FOR UPDATE SKIP LOCKED");
    private static final String NEXT = CLAIM.formatted("""
            SELECT f.id FROM dispatch.messages f WHERE f.id = (
                SELECT h.id FROM dispatch.messages h WHERE h.waiting AND h.recipient_kind = ? AND h.lane_id = ?\
            """ + NOT_HELD + " ORDER BY h.sequence LIMIT 1)" + TAKEN_IF_FREE + " FOR UPDATE SKIP LOCKED");

    private static final String SETTLE = "UPDATE dispatch.messages SET claimed_by = NULL, claimed_until = NULL, %s"
            + " WHERE id = ? AND claim = ? AND waiting";
    private static final String REVIVE = """
            WITH lane AS (UPDATE dispatch.lanes SET last_sequence = last_sequence + 1
                           WHERE id = (SELECT lane_id FROM dispatch.messages WHERE id = ? AND dead_at IS NOT NULL)
                          RETURNING id, last_sequence)
            UPDATE dispatch.messages m SET dead_at = NULL, due_at = clock_timestamp(), attempts = 0, sequence = lane.last_sequence
              FROM lane WHERE m.id = ? AND m.dead_at IS NOT NULL""";

    @Inject
    DispatchSql sql;

    /**
     * Writes the messages in the caller's transaction, in the order of their lanes so that no two writers wait in a circle. What is
     * written already under its once-key draws no place and waits for nobody.
     */
    public void write(List<Draft> drafts, Instant now) {
        drafts.stream().filter(draft -> !isWritten(draft)).sorted(Outbox::byLane).forEach(draft -> write(draft, now));
    }

    private boolean isWritten(Draft draft) {
        return draft.onceKey().filter(key -> {
            Where where = new Where().and("l.recipient_kind = ? AND l.recipient = ?", draft.kindOfRecipient().name(), draft.recipient());
            draft.customer().ifPresentOrElse(customer -> where.and("l.customer_id = ?", customer),
                    () -> where.and("l.customer_id IS NULL"));
            where.and("m.once_key = ?", key);
            return sql.now().first("SELECT 1 FROM dispatch.lanes l JOIN dispatch.messages m ON m.lane_id = l.id WHERE " + where,
                    row -> row.getInt(1), where.parametersAnd()).isPresent();
        }).isPresent();
    }

    /** @return its id, under which there is a message unless its once-key was used before */
    public DeliveryId write(Draft draft, Instant now) {
        DeliveryId id = DeliveryId.random();
        sql.now().update(WRITE, LaneId.random().value(), draft.kindOfRecipient().name(), draft.recipient(), draft.customer().orElse(null),
                id.value(), draft.kindOfRecipient().name(), draft.recipient(), draft.customer().orElse(null), draft.kind(),
                FactNotes.text(draft.facts()), draft.onceKey().orElse(null), draft.happenedAt(), now);
        return id;
    }

    private static int byLane(Draft one, Draft other) {
        int kinds = one.kindOfRecipient().compareTo(other.kindOfRecipient());
        return kinds != 0 ? kinds : one.recipient().compareTo(other.recipient());
    }

    /**
     * Undertakes to send the first waiting message of lanes that nobody else has undertaken.
     *
     * @param lease how long it is nobody else's
     */
    public List<Claimed> claim(Recipient kind, int most, String by, Duration lease) {
        return sql.now().list(HEADS, Outbox::claimed, by, lease.toSeconds(), kind.name(), kind.name(), most);
    }

    /** The same for the lane somebody has just sent something of; empty when nothing waits there, not yet or not for him. */
    public Optional<Claimed> claimNext(Recipient kind, LaneId lane, String by, Duration lease) {
        return sql.now().first(NEXT, Outbox::claimed, by, lease.toSeconds(), kind.name(), lane.value());
    }

    /** @return whether it was still his to say so, here and below */
    public boolean sent(Claimed message) {
        return settle(message, "sent_at = clock_timestamp(), last_problem = ''");
    }

    public boolean closed(Claimed message, String why) {
        return settle(message, "closed_at = clock_timestamp(), last_problem = ?", Outcome.kept(why));
    }

    public boolean dead(Claimed message, String problem) {
        return settle(message, "dead_at = clock_timestamp(), last_problem = ?", Outcome.kept(problem));
    }

    public boolean again(Claimed message, String problem, Duration pause) {
        return settle(message, "due_at = clock_timestamp() + make_interval(secs => ?), last_problem = ?", pause.toMillis() / 1000.0,
                Outcome.kept(problem));
    }

    /** Not attempted, and out of the way of what is behind it in its lane for so long. */
    public boolean hold(Claimed message, Duration pause) {
        double seconds = pause.toMillis() / 1000.0;
        return settle(message, "attempts = attempts - 1, due_at = clock_timestamp() + make_interval(secs => ?),"
                + " held_until = clock_timestamp() + make_interval(secs => ?), last_problem = ?", seconds, seconds,
                "Waits until its reader's quiet hours are over.");
    }

    /** What is held for a person is handed out again: he wants to be written to at other times now. */
    public void lookAgain(UUID person) {
        sql.now().update("UPDATE dispatch.messages SET held_until = NULL, due_at = clock_timestamp(), last_problem = ''"
                + " WHERE recipient = ? AND recipient_kind = 'PERSON' AND waiting AND held_until IS NOT NULL", person);
    }

    private boolean settle(Claimed message, String what, Object... values) {
        Object[] all = Arrays.copyOf(values, values.length + 2);
        all[values.length] = message.id().value();
        all[values.length + 1] = message.claim();
        return sql.now().update(SETTLE.formatted(what), all) == 1;
    }

    /** Puts a dead letter behind what waits in its lane. @return whether it was one */
    public boolean revive(DeliveryId message) {
        return sql.now().update(REVIVE, message.value(), message.value()) == 1;
    }

    /** The dead letters of a lane, in its order; a limited number. */
    public List<DeliveryId> dead(LaneId lane, int most) {
        return sql.now().list("SELECT id FROM dispatch.messages WHERE lane_id = ? AND dead_at IS NOT NULL ORDER BY sequence LIMIT ?",
                row -> new DeliveryId(Sql.uuid(row, 1)), lane.value(), most);
    }

    /** Closes what waits for a recipient that is to hear nothing any more. */
    public void close(Recipient kind, UUID recipient, String why) {
        sql.now().update("UPDATE dispatch.messages SET closed_at = clock_timestamp(), claimed_by = NULL, claimed_until = NULL,"
                + " claim = claim + 1, last_problem = ? WHERE recipient = ? AND recipient_kind = ? AND waiting",
                Outcome.kept(why), recipient, kind.name());
    }

    /** Removes some of what was settled well before. @return how many */
    public int forget(Instant settledBefore, int most) {
        int gone = 0;
        for (String settled : List.of("sent_at", "closed_at")) {
            gone += sql.now().update("DELETE FROM dispatch.messages WHERE id IN (SELECT id FROM dispatch.messages WHERE " + settled
                    + " < ? ORDER BY " + settled + " LIMIT ? FOR UPDATE SKIP LOCKED)", settledBefore, most);
        }
        return gone;
    }

    /** How many wait, how many are dead, and since when the longest overdue one has been due. */
    public Tally tally() {
        return sql.now().first("""
                SELECT (SELECT count(*) FROM dispatch.messages WHERE waiting),
                       (SELECT count(*) FROM dispatch.messages WHERE dead_at IS NOT NULL),
                       (SELECT min(due_at) FROM dispatch.messages WHERE waiting AND due_at <= clock_timestamp())""",
                row -> new Tally(row.getLong(1), row.getLong(2), Optional.ofNullable(Sql.instant(row, 3)))).orElseThrow();
    }

    /** How the outbox stands. */
    public record Tally(long waiting, long dead, Optional<Instant> oldestDueAt) {
    }

    /** Which messages. @param recipients only of this kind and to these, if given */
    public record Search(Optional<State> state, Optional<UUID> customer, Optional<LaneId> lane, Optional<Recipient> kindOfRecipient,
                         Optional<Collection<UUID>> recipients, Optional<String> kind) {
    }

    /** Newest first. */
    public Page<Kept> page(Search search, Paging paging) {
        Where where = new Where();
        search.state().ifPresent(state -> where.and(switch (state) {
            case WAITING -> "m.waiting";
            case SENT -> "m.sent_at IS NOT NULL";
            case DEAD -> "m.dead_at IS NOT NULL";
            case CLOSED -> "m.closed_at IS NOT NULL";
        }));
        search.customer().ifPresent(customer -> where.and("m.customer_id = ?", customer));
        search.lane().ifPresent(lane -> where.and("m.lane_id = ?", lane.value()));
        search.kindOfRecipient().ifPresent(kind -> where.and("m.recipient_kind = ?", kind.name()));
        search.recipients().ifPresent(recipients -> where.and("m.recipient = ANY(?)", Sql.ids(recipients)));
        search.kind().ifPresent(kind -> where.and("m.kind = ?", kind));
        return Listed.along(sql.now(), "SELECT m.id FROM dispatch.messages m", where, "m.written_at DESC, m.id DESC", paging,
                (beyond, last) -> beyond.and("(m.written_at, m.id) < (?, ?)", last.instant(), last.id()))
                .page(DeliveryId::new, this::find, Kept::writtenAt);
    }

    /** Those of them that exist, in one look-up. */
    public Map<DeliveryId, Kept> find(Collection<DeliveryId> ids) {
        return sql.now().list("""
                SELECT m.id, m.lane_id, m.recipient_kind, m.recipient, m.customer_id, m.sequence, m.kind, m.written_at, m.due_at,
                       m.attempts, m.sent_at, m.dead_at, m.closed_at, m.last_problem
                  FROM dispatch.messages m WHERE m.id = ANY(?)""", Outbox::kept, Sql.ids(ids.stream().map(DeliveryId::value).toList()))
                .stream().collect(Collectors.toMap(Kept::id, Function.identity()));
    }

    /** What the messages among these say about tickets: to whom, and with which facts. */
    public List<OfTicket> ofTickets(Collection<DeliveryId> ids) {
        return ids.isEmpty() ? List.of() : sql.now().list("SELECT recipient, kind, facts FROM dispatch.messages WHERE id = ANY(?)",
                        row -> new OfTicket(Sql.uuid(row, 1), row.getString(2), FactNotes.facts(row.getString(3))),
                        Sql.ids(ids.stream().map(DeliveryId::value).toList())).stream()
                .filter(message -> message.facts().containsKey("ticket")).toList();
    }

    /** A message about a ticket. */
    public record OfTicket(UUID recipient, String kind, Map<String, String> facts) {
    }

    /** The recipient behind a lane, and whom its matters are about. */
    public Optional<Kept> anyOf(LaneId lane) {
        return sql.now().first("SELECT id FROM dispatch.messages WHERE lane_id = ? LIMIT 1", row -> new DeliveryId(Sql.uuid(row, 1)),
                lane.value()).map(id -> find(List.of(id)).get(id));
    }

    /** A message as it stands in the books. */
    public record Kept(DeliveryId id, LaneId lane, Recipient kindOfRecipient, UUID recipient, Optional<UUID> customer, long sequence,
                       String kind, State state, Instant writtenAt, Instant dueAt, int attempts, Optional<Instant> settledAt,
                       String lastProblem) {
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Instant sent = Sql.instant(row, 11);
        Instant dead = Sql.instant(row, 12);
        Instant closed = Sql.instant(row, 13);
        State state = sent != null ? State.SENT : dead != null ? State.DEAD : closed != null ? State.CLOSED : State.WAITING;
        return new Kept(new DeliveryId(Sql.uuid(row, 1)), new LaneId(Sql.uuid(row, 2)), Recipient.valueOf(row.getString(3)),
                Sql.uuid(row, 4), Optional.ofNullable(Sql.uuid(row, 5)), row.getLong(6), row.getString(7), state, Sql.instant(row, 8),
                Sql.instant(row, 9), row.getInt(10),
                Optional.ofNullable(sent).or(() -> Optional.ofNullable(dead)).or(() -> Optional.ofNullable(closed)), row.getString(14));
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(new DeliveryId(Sql.uuid(row, 1)), new LaneId(Sql.uuid(row, 2)), Recipient.valueOf(row.getString(3)),
                Sql.uuid(row, 4), Optional.ofNullable(Sql.uuid(row, 5)), row.getString(6), FactNotes.facts(row.getString(7)),
                Sql.instant(row, 8), row.getLong(9), row.getInt(10));
    }
}
