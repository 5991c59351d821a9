package com.logitech.serviceportal.contracts.model.people;

import com.logitech.serviceportal.contracts.api.AccountGlances.Glance;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What presses in several accounts at once: one statement. */
@ApplicationScoped
public class GlanceRecords {

    private static final String PRESSING = "SELECT u.id, e.many, e.last_day, o.many, f.many FROM unnest(?) u(id)"
            + " CROSS JOIN LATERAL (SELECT count(*) AS many, min(c.ends_before) - 1 AS last_day FROM contracts.contracts c"
            + " WHERE c.customer_id = u.id AND " + Contracts.IN_TERM
            + " AND c.ends_before <= CAST(CAST(? AS timestamptz) AT TIME ZONE c.zone AS date) + CAST(? AS integer)) e"
            + " CROSS JOIN LATERAL (SELECT count(*) AS many FROM contracts.plans_outgrown p WHERE p.customer_id = u.id"
            + " AND p.within_at IS NULL) o"
            + " CROSS JOIN LATERAL (SELECT count(*) AS many FROM contracts.fair_use_notes n WHERE n.customer_id = u.id"
            + " AND n.settled_at IS NULL) f";

    @Inject
    private ContractsSql sql;

    /** @param now UTC @param days how far ahead the end of a contract presses */
    public Map<CustomerId, Glance> of(Collection<CustomerId> customers, Instant now, int days) {
        Map<CustomerId, Glance> found = new HashMap<>();
        sql.now().each(PRESSING, row -> {
            found.put(new CustomerId(Sql.uuid(row, 1)), new Glance(row.getInt(2), Optional.ofNullable(Sql.day(row, 3)), row.getInt(4),
                    row.getInt(5)));
            return true;
        }, Sql.ids(customers.stream().map(CustomerId::value).toList()), now, now, now, now, days);
        return found;
    }
}
