package com.logitech.serviceportal.support.model;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.calendars.CalendarRehearsal.Move;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Since when hours and holidays are known otherwise, and the tickets that are not counted by that yet. */
@ApplicationScoped
public class CalendarChanges {

    // a day begins up to half a day earlier than in UTC; what is late already stays late
    private static final String AFFECTED = "closed_at IS NULL AND answered_at IS NULL AND missed_at IS NULL AND level <> 'SELECT'"
            + " AND due_at >= ? AND EXISTS (SELECT FROM support.calendar_changes c WHERE c.recorded_at > t.books_of"
            + " AND t.due_at >= CAST(c.effective_from AS timestamp) AT TIME ZONE 'UTC' - interval '1 day')";

    @Inject
    private Tickets tickets;
    @Inject
    private SupportSql sql;

    /** @param row of the country books; @param at when it was recorded (UTC) */
    public void add(UUID row, Instant at, LocalDate effectiveFrom) {
        sql.now().update("INSERT INTO support.calendar_changes (row_id, recorded_at, effective_from) VALUES (?, ?, ?)", row, at,
                effectiveFrom);
    }

    /** Those that wait for a first response counted by what was known before, held by nobody else, the soonest due first. */
    public List<Ticket> holdAffected(Instant now, int most) {
        return held(sql.now().list("SELECT t.id FROM support.tickets t WHERE " + AFFECTED
                + " ORDER BY t.due_at, t.id LIMIT ? FOR UPDATE SKIP LOCKED", row -> new TicketId(Sql.uuid(row, 1)), now, most));
    }

    /** The same for one of them. */
    public List<Ticket> holdAffected(TicketId ticket, Instant now) {
        return held(sql.now().list("SELECT t.id FROM support.tickets t WHERE " + AFFECTED + " AND t.id = ? FOR UPDATE SKIP LOCKED",
                row -> new TicketId(Sql.uuid(row, 1)), now, ticket.value()));
    }

    private List<Ticket> held(List<TicketId> ids) {
        return ids.isEmpty() ? List.of() : List.copyOf(tickets.find(ids).values());
    }

    /** Those of them that there are, held or not. */
    public List<TicketId> affected(Instant now, int most) {
        return sql.now().list("SELECT t.id FROM support.tickets t WHERE " + AFFECTED + " ORDER BY t.due_at, t.id LIMIT ?",
                row -> new TicketId(Sql.uuid(row, 1)), now, most);
    }

    public boolean isMoreAffected(Instant now) {
        return !affected(now, 1).isEmpty();
    }

    /** How many due times moved since an instant (UTC). */
    public long movedSince(Instant at) {
        return sql.now().number("SELECT count(*) FROM support.facts WHERE kind = 'HOURS_CHANGED' AND recorded_at >= ?", at);
    }

    /** The first of them, by when they are due now. */
    public List<Move> firstMovedSince(Instant at, int most) {
        return sql.now().list("SELECT t.id, t.number, t.company, t.subject, f.word, t.due_at FROM support.facts f"
                        + " JOIN support.tickets t ON t.id = f.ticket_id WHERE f.kind = 'HOURS_CHANGED' AND f.recorded_at >= ?"
                        + " ORDER BY t.due_at, t.id LIMIT ?",
                row -> new Move(new TicketId(Sql.uuid(row, 1)), new TicketNumber(row.getLong(2)), row.getString(3), row.getString(4),
                        Instant.parse(row.getString(5)), Sql.instant(row, 6)), at, most);
    }
}
