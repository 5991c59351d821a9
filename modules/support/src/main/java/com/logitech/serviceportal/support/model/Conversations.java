package com.logitech.serviceportal.support.model;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordKind;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What is said in tickets. A word is the fact that it was said, and the text of it. */
@ApplicationScoped
public class Conversations {

    @Inject
    private SupportSql sql;

    /** A word that fell. @param by how the books sign who said it */
    public record Spoken(EntryId id, WordKind kind, Instant at, String by, String text) {
    }

    public void add(TicketId ticket, Spoken word) {
        sql.now().update("INSERT INTO support.entries (id, ticket_id, kind, at, said_by, text) VALUES (?, ?, ?, ?, ?, ?)",
                word.id().value(), ticket.value(), word.kind().name(), word.at(), word.by(), word.text());
    }

    /** Of tickets that go on together, in the order it was said. @param notes whether those for our own people are among them */
    public List<Spoken> of(Collection<TicketId> tickets, boolean notes) {
        return sql.now().list("SELECT id, kind, at, said_by, text FROM support.entries WHERE ticket_id = ANY(?) AND (? OR kind <> 'NOTE')"
                        + " ORDER BY at, id",
                row -> new Spoken(new EntryId(Sql.uuid(row, 1)), WordKind.valueOf(row.getString(2)), Sql.instant(row, 3), row.getString(4),
                        row.getString(5)),
                Sql.ids(tickets.stream().map(TicketId::value).toList()), notes);
    }
}
