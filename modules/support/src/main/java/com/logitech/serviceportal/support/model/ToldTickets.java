package com.logitech.serviceportal.support.model;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Whose tickets are. */
@ApplicationScoped
public class ToldTickets {

    @Inject
    private SupportSql sql;

    /** A ticket, and what decides who may know of it. @param group of its Space; empty without one */
    public record Known(TicketId id, UUID customer, String group, UUID openedBy) {
    }

    /** Those of them there are. */
    public List<Known> known(Collection<UUID> tickets) {
        return sql.now().list("SELECT id, customer_id, space_group, opened_by FROM support.tickets WHERE id = ANY (?)",
                row -> new Known(new TicketId(Sql.uuid(row, 1)), Sql.uuid(row, 2), row.getString(3), Sql.uuid(row, 4)),
                Sql.ids(tickets));
    }
}
