package com.logitech.serviceportal.support.model.mail;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** By what mails name tickets, and whose these are. */
@ApplicationScoped
public class TicketMarks {

    @Inject
    private SupportSql sql;

    /** What stands in our mails about it, and in nothing else. */
    public String token(TicketId ticket) {
        return sql.now().first("SELECT mail_token FROM support.tickets WHERE id = ?", row -> row.getString(1), ticket.value())
                .orElseThrow();
    }

    public List<TicketId> ofTokens(Collection<String> tokens) {
        return tokens.isEmpty() ? List.of() : sql.now().list("SELECT id FROM support.tickets WHERE mail_token = ANY(?)",
                row -> new TicketId(Sql.uuid(row, 1)), Sql.texts(List.copyOf(tokens)));
    }

    public Optional<TicketId> ofNumber(TicketNumber number) {
        return sql.now().first("SELECT id FROM support.tickets WHERE number = ?", row -> new TicketId(Sql.uuid(row, 1)), number.value());
    }

    /** The ticket something was written in. */
    public Optional<TicketId> ofFact(EntryId fact) {
        return sql.now().first("SELECT ticket_id FROM support.facts WHERE id = ?", row -> new TicketId(Sql.uuid(row, 1)), fact.value());
    }

    /** Whether a person has written in it. */
    public boolean hasWritten(TicketId ticket, UUID person) {
        return sql.now().number("SELECT count(*) FROM (SELECT 1 FROM support.entries WHERE ticket_id = ? AND said_by = ? LIMIT 1) one",
                ticket.value(), person.toString()) > 0;
    }
}
