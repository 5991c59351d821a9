package com.logitech.serviceportal.replacement.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.replacement.api.returns.PressingReturns.Pressing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which returns of several customers press: one statement. */
@ApplicationScoped
public class PressingReturnRecords {

    private static final String PRESSING = "SELECT u.id, count(*) FILTER (WHERE r.state = 'REVIEW'),"
            + " count(*) FILTER (WHERE r.problem_since IS NOT NULL), count(*) FILTER (WHERE r.state = 'AWAITED' AND r.reminded > 0)"
            + " FROM unnest(?) u(id) LEFT JOIN replacement.returns r ON r.customer_id = u.id"
            + " AND r.state IN ('REVIEW', 'SHIPPED', 'AWAITED') GROUP BY u.id";

    @Inject
    ReplacementSql sql;

    public Map<CustomerId, Pressing> of(Collection<CustomerId> customers) {
        Map<CustomerId, Pressing> found = new HashMap<>();
        sql.now().each(PRESSING, row -> {
            found.put(new CustomerId(Sql.uuid(row, 1)), new Pressing(row.getInt(2), row.getInt(3), row.getInt(4)));
            return true;
        }, Sql.ids(customers.stream().map(CustomerId::value).toList()));
        return found;
    }
}
