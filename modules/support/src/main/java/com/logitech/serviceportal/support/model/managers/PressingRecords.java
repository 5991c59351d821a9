package com.logitech.serviceportal.support.model.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.managers.PressingTickets.Pressing;
import com.logitech.serviceportal.support.api.queue.TicketState;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which tickets of several customers press: one statement, along the indexes of each. */
@ApplicationScoped
public class PressingRecords {

    private static final String PRESSING = "SELECT u.id, w.late, w.soon, m.missed FROM unnest(?) u(id)"
            + " CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE t.turn_at < ?) AS late, count(*) FILTER (WHERE t.turn_at >= ?) AS soon"
            + " FROM support.tickets t WHERE t.customer_id = u.id AND t.closed_at IS NULL AND t.turn = 0 AND t.turn_at < ?) w"
            + " CROSS JOIN LATERAL (SELECT count(*) AS missed FROM support.tickets t WHERE t.customer_id = u.id AND t.opened_at >= ?"
            + " AND (t.late OR t.answered_at IS NULL AND t.due_at < coalesce(t.closed_at, ?))) m";

    @Inject
    SupportSql sql;

    /** @param now UTC @param since from when on missed ones are counted (UTC) */
    public Map<CustomerId, Pressing> of(Collection<CustomerId> customers, Instant now, Instant since) {
        Map<CustomerId, Pressing> found = new HashMap<>();
        sql.now().each(PRESSING, row -> {
            found.put(new CustomerId(Sql.uuid(row, 1)), new Pressing(row.getInt(2), row.getInt(3), row.getInt(4)));
            return true;
        }, Sql.ids(customers.stream().map(CustomerId::value).toList()), now, now, now.plus(TicketState.SOON), since, now);
        return found;
    }
}
