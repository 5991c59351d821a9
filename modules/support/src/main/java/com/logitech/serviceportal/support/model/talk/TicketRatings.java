package com.logitech.serviceportal.support.model.talk;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How customers found the help in their tickets. */
@ApplicationScoped
public class TicketRatings {

    @Inject
    private SupportSql sql;

    /** @param by how the books sign who gave it @param at (UTC) */
    public record Given(int stars, String text, Instant at, String by) {
    }

    /** In place of the one before. The ticket is held. */
    public void add(TicketId ticket, Given rating) {
        sql.now().update("UPDATE support.ratings SET superseded_at = ? WHERE ticket_id = ? AND superseded_at IS NULL", rating.at(),
                ticket.value());
        sql.now().update("INSERT INTO support.ratings (id, ticket_id, stars, text, given_at, given_by) VALUES (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(), ticket.value(), rating.stars(), rating.text(), rating.at(), rating.by());
    }

    public Optional<Given> of(TicketId ticket) {
        return sql.now().first("SELECT stars, text, given_at, given_by FROM support.ratings WHERE ticket_id = ? AND superseded_at IS NULL",
                row -> new Given(row.getInt(1), row.getString(2), Sql.instant(row, 3), row.getString(4)), ticket.value());
    }
}
