package com.logitech.serviceportal.support.model.talk;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who has a ticket before him just now, on whichever server. */
@ApplicationScoped
public class Presences {

    @Inject
    private SupportSql sql;

    /** Somebody there. @param writing whether he is writing a word */
    public record Seen(TicketId ticket, UserId person, boolean writing) {
    }

    /**
     * Notes that somebody is there, and tells all servers if that is news.
     *
     * @param now    UTC
     * @param unless he was seen doing the same since then (UTC)
     */
    public void see(TicketId ticket, UserId person, boolean writing, Instant now, Instant unless) {
        sql.now().list("WITH before AS (SELECT writing FROM support.presences WHERE ticket_id = ? AND person = ? AND seen_at >= ?),"
                        + " seen AS (INSERT INTO support.presences (ticket_id, person, writing, seen_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (ticket_id, person) DO UPDATE SET writing = excluded.writing, seen_at = excluded.seen_at"
                        + " RETURNING ticket_id, writing)"
                        + " SELECT pg_notify('support_presence', s.ticket_id::text) FROM seen s"
                        + " WHERE NOT EXISTS (SELECT FROM before b WHERE b.writing = s.writing)", row -> true,
                ticket.value(), person.value(), unless, ticket.value(), person.value(), writing, now);
    }

    /** Who was seen there since an instant (UTC). */
    public List<Seen> of(Collection<TicketId> tickets, Instant since) {
        return sql.now().list("SELECT ticket_id, person, writing FROM support.presences WHERE ticket_id = ANY(?) AND seen_at >= ?"
                + " ORDER BY person", row -> new Seen(new TicketId(Sql.uuid(row, 1)), new UserId(Sql.uuid(row, 2)), row.getBoolean(3)),
                Sql.ids(tickets.stream().map(TicketId::value).toList()), since);
    }

    /** Forgets who was seen last before an instant (UTC), a few at a time, and tells all servers of it. */
    public void forget(Instant before) {
        sql.now().list("WITH gone AS (DELETE FROM support.presences WHERE (ticket_id, person) IN (SELECT ticket_id, person"
                + " FROM support.presences WHERE seen_at < ? LIMIT 100 FOR UPDATE SKIP LOCKED) RETURNING ticket_id)"
                + " SELECT pg_notify('support_presence', g.ticket_id::text) FROM (SELECT DISTINCT ticket_id FROM gone) g", row -> true,
                before);
    }
}
