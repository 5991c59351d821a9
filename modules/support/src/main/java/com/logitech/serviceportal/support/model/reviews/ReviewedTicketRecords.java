package com.logitech.serviceportal.support.model.reviews;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.reviews.ReviewedTickets.ReviewedTicket;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.api.tickets.TicketSummary.FirstResponse;
import com.logitech.serviceportal.support.model.SupportSql;
import com.logitech.serviceportal.support.model.TicketLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tickets a review tells of: one statement. */
@ApplicationScoped
public class ReviewedTicketRecords {

    @Inject
    SupportSql sql;

    /** Opened or closed in the stretch, the latest opened first. @param now UTC */
    public List<ReviewedTicket> of(CustomerId customer, Instant from, Instant until, Instant now) {
        return sql.now().list("SELECT t.id, t.number, t.subject, t.level, coalesce(i.product, ''), t.opened_at, " + TicketLists.RESPONSE
                        + ", t.due_at, t.answered_at, t.closed_at, t.closing FROM support.tickets t"
                        + " LEFT JOIN support.incidents i ON i.ticket_id = t.id WHERE t.customer_id = ?"
                        + " AND (t.opened_at >= ? AND t.opened_at < ? OR t.closed_at >= ? AND t.closed_at < ?)"
                        + " ORDER BY t.opened_at DESC, t.id DESC", ReviewedTicketRecords::ticket, now, customer.value(), from, until, from,
                until);
    }

    private static ReviewedTicket ticket(ResultSet row) throws SQLException {
        return new ReviewedTicket(new TicketId(Sql.uuid(row, 1)), new TicketNumber(row.getLong(2)), row.getString(3),
                SupportLevel.valueOf(row.getString(4)), row.getString(5), Sql.instant(row, 6), FirstResponse.valueOf(row.getString(7)),
                Optional.ofNullable(Sql.instant(row, 8)), Optional.ofNullable(Sql.instant(row, 9)),
                Optional.ofNullable(Sql.instant(row, 10)), Optional.ofNullable(row.getString(11)).map(Closing::valueOf));
    }
}
