package com.logitech.serviceportal.support.model.talk;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who follows which ticket, and did. */
@ApplicationScoped
public class Followings {

    @Inject
    private SupportSql sql;

    /** Who follows. @param since (UTC) */
    public record Following(UserId person, Instant since) {
    }

    /** Those who follow now, who came first first. */
    public List<Following> of(TicketId ticket) {
        return sql.now().list("SELECT person, added_at FROM support.followers WHERE ticket_id = ? AND removed_at IS NULL"
                + " ORDER BY added_at, person", row -> new Following(new UserId(Sql.uuid(row, 1)), Sql.instant(row, 2)), ticket.value());
    }

    /** Who follows already, stays. @param now UTC */
    public void add(TicketId ticket, UserId person, String by, Instant now) {
        sql.now().update("INSERT INTO support.followers (id, ticket_id, person, added_at, added_by) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT (ticket_id, person) WHERE removed_at IS NULL DO NOTHING",
                UUID.randomUUID(), ticket.value(), person.value(), now, by);
    }

    /** @param now UTC */
    public void remove(TicketId ticket, UserId person, String by, Instant now) {
        sql.now().update("UPDATE support.followers SET removed_at = ?, removed_by = ?"
                + " WHERE ticket_id = ? AND person = ? AND removed_at IS NULL", now, by, ticket.value(), person.value());
    }

    /** The numbers of the tickets a person follows. */
    public List<String> tickets(UUID person) {
        return sql.now().list("SELECT 'T-' || t.number FROM support.followers f JOIN support.tickets t ON t.id = f.ticket_id"
                + " WHERE f.person = ? AND f.removed_at IS NULL ORDER BY t.number", row -> row.getString(1), person);
    }

    /** He follows nothing any more. */
    public void removeAll(UUID person, String by, Instant now) {
        sql.now().update("UPDATE support.followers SET removed_at = ?, removed_by = ? WHERE person = ? AND removed_at IS NULL", now, by,
                person);
    }
}
