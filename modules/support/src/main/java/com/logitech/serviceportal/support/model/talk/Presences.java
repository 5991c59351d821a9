package com.logitech.serviceportal.support.model.talk;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Who has a ticket before him just now, on whichever server. */
@ApplicationScoped
public class Presences {

    @Inject
    private SupportSql sql;

    /** Somebody there. @param writing whether he is writing a word */
    public record Seen(UserId person, boolean writing) {
    }

    /** @param now UTC */
    public void see(TicketId ticket, UserId person, boolean writing, Instant now) {
        sql.now().update("INSERT INTO support.presences (ticket_id, person, writing, seen_at) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (ticket_id, person) DO UPDATE SET writing = excluded.writing, seen_at = excluded.seen_at",
                ticket.value(), person.value(), writing, now);
    }

    /** The others who were seen there since an instant (UTC). */
    public List<Seen> others(TicketId ticket, UserId but, Instant since) {
        return sql.now().list("SELECT person, writing FROM support.presences WHERE ticket_id = ? AND person <> ? AND seen_at >= ?"
                + " ORDER BY person", row -> new Seen(new UserId(Sql.uuid(row, 1)), row.getBoolean(2)),
                ticket.value(), but.value(), since);
    }

    /** Forgets who was seen last before an instant (UTC), a few at a time. */
    public void forget(Instant before) {
        sql.now().update("DELETE FROM support.presences WHERE (ticket_id, person) IN (SELECT ticket_id, person FROM support.presences"
                + " WHERE seen_at < ? LIMIT 100 FOR UPDATE SKIP LOCKED)", before);
    }
}
