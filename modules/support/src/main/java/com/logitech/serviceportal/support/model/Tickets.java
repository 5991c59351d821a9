package com.logitech.serviceportal.support.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.terms.TicketFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tickets, and what happened to them. */
@ApplicationScoped
public class Tickets {

    private static final String LATE = "closed_at IS NULL AND answered_at IS NULL AND missed_at IS NULL AND due_at < ?";

    /** What happened to a ticket that goes on in another counts there. */
    private static final String GOES_ON_IN = "SELECT m.ticket_id FROM support.merges m WHERE m.into_id = ? AND m.undone_at IS NULL";

    @PersistenceContext(unitName = "support")
    private EntityManager books;
    @Inject
    private SupportSql sql;

    public TicketNumber nextNumber() {
        return new TicketNumber(sql.now().number("SELECT nextval('support.ticket_numbers')"));
    }

    public void add(Ticket ticket) {
        books.persist(ticket);
    }

    /** Counts what is kept beside a ticket as a change of it: who writes next has to have seen it. */
    public void touch(Ticket ticket) {
        books.flush();
        // a forced increment is lost where nothing else of the entity changes
        sql.now().update("UPDATE support.tickets SET version = version + 1 WHERE id = ?", ticket.id().value());
        books.refresh(ticket);
    }

    /** Writes what was told so far. */
    public void flush() {
        books.flush();
    }

    public Optional<Ticket> find(TicketId id) {
        return Optional.ofNullable(books.find(Ticket.class, id.value()));
    }

    /**
     * All that the transaction reads is as it stands now, whatever is written meanwhile: a ticket and its words agree. For questions; it
     * comes before all else the transaction reads.
     */
    public void readAtOnce() {
        sql.now().update("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
    }

    /** Holds it until the transaction ends. */
    public Optional<Ticket> lock(TicketId id) {
        return Optional.ofNullable(books.find(Ticket.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** All of them that there are. */
    Map<TicketId, Ticket> find(Collection<TicketId> ids) {
        return books.createQuery("SELECT t FROM Ticket t WHERE t.id IN :ids", Ticket.class)
                .setParameter("ids", ids.stream().map(TicketId::value).toList())
                .getResultStream().collect(Collectors.toMap(Ticket::id, Function.identity()));
    }

    /** Those that close unanswered by an instant (UTC) and are held by nobody else; each is held until the transaction ends. */
    public List<Ticket> holdDueToClose(Instant now, int most) {
        return hold("closed_at IS NULL AND closes_at <= ? ORDER BY closes_at LIMIT ?", now, most);
    }

    /** One of them, if nobody else holds it; it is held until the transaction ends. */
    public List<Ticket> holdIfFree(TicketId id) {
        return hold("id = ? LIMIT 1", id.value());
    }

    /**
     * The same, but who holds it is waited for. Where that takes longer, the database objects, and the transaction is lost.
     *
     * @param atMost a millisecond at least
     */
    public List<Ticket> holdWithin(TicketId id, Duration atMost) {
        Sql now = sql.now();
        now.first("SELECT set_config('lock_timeout', ?, true)", row -> row.getString(1), atMost.toMillis() + "ms");
        List<TicketId> held = now.list("SELECT id FROM support.tickets WHERE id = ? FOR UPDATE", row -> new TicketId(Sql.uuid(row, 1)),
                id.value());
        now.update("SET LOCAL lock_timeout TO DEFAULT");
        return read(held);
    }

    /** Those that close by an instant (UTC), the earliest first. */
    public List<TicketId> dueToClose(Instant now, int most) {
        return ids("closed_at IS NULL AND closes_at <= ? ORDER BY closes_at LIMIT ?", now, most);
    }

    /** A first response that is late. @param dueAt when it was due (UTC) */
    public record Late(CustomerId customer, TicketId id, TicketNumber number, Instant dueAt) {
    }

    /**
     * Marks as told those whose first response is late by an instant (UTC), untold, and held by nobody else. Who is answering one of them
     * just then has seen all that was said: its version stays.
     */
    public List<Late> markLate(Instant now, int most) {
        return markLate(LATE + " ORDER BY due_at LIMIT ?", now, most);
    }

    /** The same for one of them. */
    public List<Late> markLate(TicketId ticket, Instant now) {
        return markLate(LATE + " AND id = ?", now, ticket.value());
    }

    private List<Late> markLate(String condition, Object... values) {
        return sql.now().list("WITH late AS (SELECT id FROM support.tickets WHERE " + condition + " FOR UPDATE SKIP LOCKED)"
                        + " UPDATE support.tickets t SET missed_at = t.due_at, late = true FROM late WHERE t.id = late.id"
                        + " RETURNING t.customer_id, t.id, t.number, t.due_at",
                row -> new Late(new CustomerId(Sql.uuid(row, 1)), new TicketId(Sql.uuid(row, 2)), new TicketNumber(row.getLong(3)),
                        Sql.instant(row, 4)), values);
    }

    /** Those whose first response is late by an instant (UTC), untold. */
    public List<TicketId> late(Instant now, int most) {
        return ids(LATE + " ORDER BY due_at LIMIT ?", now, most);
    }

    private List<TicketId> ids(String condition, Object... values) {
        return sql.now().list("SELECT id FROM support.tickets WHERE " + condition, row -> new TicketId(Sql.uuid(row, 1)), values);
    }

    private List<Ticket> hold(String condition, Object... values) {
        List<TicketId> held = sql.now().list("SELECT id FROM support.tickets WHERE " + condition + " FOR UPDATE SKIP LOCKED",
                row -> new TicketId(Sql.uuid(row, 1)), values);
        return read(held);
    }

    private List<Ticket> read(List<TicketId> held) {
        Map<TicketId, Ticket> found = held.isEmpty() ? Map.of() : find(held);
        return held.stream().map(found::get).toList();
    }

    /** What happened to a ticket, and to those that go on in it, as far as it is known. */
    public List<TicketFact> facts(TicketId ticket) {
        // an array, which the index of facts serves; with OR all facts of the house are read
        return sql.now().list("SELECT id, kind, at, about, word FROM support.facts WHERE ticket_id = ANY(ARRAY("
                        + "SELECT CAST(? AS uuid) UNION ALL " + GOES_ON_IN + ")) ORDER BY at, id",
                row -> new TicketFact(Sql.uuid(row, 1), TicketFact.Kind.valueOf(row.getString(2)), Sql.instant(row, 3),
                        Optional.ofNullable(Sql.uuid(row, 4)), row.getString(5)),
                ticket.value(), ticket.value());
    }

    /** @param by who says so; @param now when it became known (UTC) */
    public void add(TicketId ticket, TicketFact fact, String by, Instant now) {
        sql.now().update("INSERT INTO support.facts (id, ticket_id, kind, at, about, word, recorded_at, recorded_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                fact.id(), ticket.value(), fact.kind().name(), fact.at(), fact.about().orElse(null), fact.word(), now, by);
    }
}
