package com.logitech.serviceportal.support.model.talk;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.talk.Merging.LinkKind;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which tickets go on in which, and what they have to do with each other. */
@ApplicationScoped
public class Merges {

    @Inject
    private SupportSql sql;

    /** One ticket goes on in another. @param at since when (UTC) */
    public record Merge(TicketId ticket, TicketId into, Instant at) {
    }

    /** A link as it was made. @param at when (UTC) */
    public record Linked(TicketId ticket, TicketId other, LinkKind kind, Instant at) {
    }

    /** Where a ticket goes on; empty for one that goes on by itself. */
    public Optional<Merge> of(TicketId ticket) {
        return merges("ticket_id", ticket).stream().findFirst();
    }

    /** Those that go on in a ticket, in the order in which they came. */
    public List<Merge> into(TicketId ticket) {
        return merges("into_id", ticket);
    }

    private List<Merge> merges(String column, TicketId ticket) {
        return sql.now().list("SELECT ticket_id, into_id, merged_at FROM support.merges WHERE " + column
                        + " = ? AND undone_at IS NULL ORDER BY merged_at, id",
                row -> new Merge(new TicketId(Sql.uuid(row, 1)), new TicketId(Sql.uuid(row, 2)), Sql.instant(row, 3)), ticket.value());
    }

    /** Both are held. @param by how the books sign who did it */
    public void add(Merge merge, String by) {
        sql.now().update("INSERT INTO support.merges (id, ticket_id, into_id, merged_at, merged_by) VALUES (?, ?, ?, ?, ?)",
                UUID.randomUUID(), merge.ticket().value(), merge.into().value(), merge.at(), by);
    }

    /** @param now UTC */
    public void undo(TicketId ticket, String by, Instant now) {
        sql.now().update("UPDATE support.merges SET undone_at = ?, undone_by = ? WHERE ticket_id = ? AND undone_at IS NULL", now, by,
                ticket.value());
    }

    /** The links of a ticket, from it and to it. */
    public List<Linked> links(TicketId ticket) {
        return sql.now().list("SELECT ticket_id, other_id, kind, linked_at FROM support.links WHERE ticket_id = ? AND removed_at IS NULL"
                        + " UNION ALL SELECT ticket_id, other_id, kind, linked_at FROM support.links WHERE other_id = ?"
                        + " AND removed_at IS NULL ORDER BY linked_at",
                row -> new Linked(new TicketId(Sql.uuid(row, 1)), new TicketId(Sql.uuid(row, 2)), LinkKind.valueOf(row.getString(3)),
                        Sql.instant(row, 4)), ticket.value(), ticket.value());
    }

    /** What was said already stays. @param by how the books sign who said it */
    public void link(Linked link, String by) {
        sql.now().update("INSERT INTO support.links (id, ticket_id, other_id, kind, linked_at, linked_by) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (ticket_id, other_id, kind) WHERE removed_at IS NULL DO NOTHING", UUID.randomUUID(),
                link.ticket().value(), link.other().value(), link.kind().name(), link.at(), by);
    }

    /** @param now UTC */
    public void unlink(TicketId ticket, TicketId other, LinkKind kind, String by, Instant now) {
        sql.now().update("UPDATE support.links SET removed_at = ?, removed_by = ? WHERE ticket_id = ? AND other_id = ? AND kind = ?"
                + " AND removed_at IS NULL", now, by, ticket.value(), other.value(), kind.name());
    }
}
