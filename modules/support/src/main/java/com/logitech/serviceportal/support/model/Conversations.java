package com.logitech.serviceportal.support.model;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordKind;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is said in tickets. A word is the fact that it was said, and the text of it. */
@ApplicationScoped
public class Conversations {

    @Inject
    private SupportSql sql;

    /**
     * A word that fell.
     *
     * @param by   how the books sign who said it
     * @param from the ticket it was said in first, of which this one was split off; empty for nearly all
     * @param into those that were split off with it
     */
    public record Spoken(EntryId id, TicketId ticket, WordKind kind, Instant at, String by, String text, Optional<TicketId> from,
            List<TicketId> into) {

        /** One that stands in its ticket alone. */
        public Spoken(EntryId id, TicketId ticket, WordKind kind, Instant at, String by, String text) {
            this(id, ticket, kind, at, by, text, Optional.empty(), List.of());
        }
    }

    public void add(Spoken word) {
        sql.now().update("INSERT INTO support.entries (id, ticket_id, kind, at, said_by, text) VALUES (?, ?, ?, ?, ?, ?)",
                word.id().value(), word.ticket().value(), word.kind().name(), word.at(), word.by(), word.text());
    }

    /** Repeats a word in a ticket that is split off with it. @param entry of the new word */
    public void repeat(TicketId ticket, EntryId entry, Spoken word) {
        sql.now().update("INSERT INTO support.entries (id, ticket_id, kind, at, said_by, text, repeats) VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry.value(), ticket.value(), word.kind().name(), word.at(), word.by(), word.text(), word.id().value());
    }

    /** A note on a word. @param codes of the fact that it was made */
    public record Remark(String text, String codes) {
    }

    /** The notes on a word, as they were made. */
    public List<Remark> notesOn(TicketId ticket, EntryId word) {
        return sql.now().list("SELECT e.text, f.word FROM support.facts f JOIN support.entries e ON e.id = f.id"
                        + " WHERE f.ticket_id = ? AND f.about = ? AND f.kind = 'NOTED' ORDER BY f.at, f.id",
                row -> new Remark(row.getString(1), row.getString(2)), ticket.value(), word.value());
    }

    /** The words that repeat a word in tickets split off. */
    public List<EntryId> repeating(EntryId word) {
        return sql.now().list("SELECT id FROM support.entries WHERE repeats = ?", row -> new EntryId(Sql.uuid(row, 1)), word.value());
    }

    /**
     * Of tickets that go on together, in the order it was said. What one of them repeats of another is there once.
     *
     * @param notes whether those for our own people are among them
     */
    public List<Spoken> of(Collection<TicketId> tickets, boolean notes) {
        return sql.now().list("SELECT e.id, e.ticket_id, e.kind, e.at, e.said_by, e.text, o.ticket_id,"
                        + " ARRAY(SELECT r.ticket_id FROM support.entries r WHERE r.repeats = e.id)"
                        + " FROM support.entries e LEFT JOIN support.entries o ON o.id = e.repeats"
                        + " WHERE e.ticket_id = ANY(?) AND (? OR e.kind <> 'NOTE') ORDER BY e.at, e.id",
                row -> new Spoken(new EntryId(Sql.uuid(row, 1)), new TicketId(Sql.uuid(row, 2)), WordKind.valueOf(row.getString(3)),
                        Sql.instant(row, 4), row.getString(5), row.getString(6), Optional.ofNullable(Sql.uuid(row, 7)).map(TicketId::new),
                        tickets(row.getArray(8))),
                Sql.ids(tickets.stream().map(TicketId::value).toList()), notes).stream()
                .filter(word -> word.from().filter(tickets::contains).isEmpty()).toList();
    }

    private static List<TicketId> tickets(Array ids) throws SQLException {
        return Arrays.stream((UUID[]) ids.getArray()).map(TicketId::new).toList();
    }
}
