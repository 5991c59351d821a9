package com.logitech.serviceportal.contracts.model.minimums;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The minimums as recorded: rows that are only added. And which shortfalls have been told of. */
@ApplicationScoped
public class RecordedMinimums {

    @Inject
    private ContractsSql sql;

    /** All of them as known at an instant, by what they are about, the earliest effective first, of one day the earliest recorded. */
    public List<MinimumRow> asKnownAt(Instant knownAt) {
        return sql.now().list("SELECT id, benefit, categories, licenses, effective_from, recorded_at, contracts.signed(recorded_by), source"
                        + " FROM contracts.minimums WHERE recorded_at <= ? ORDER BY benefit, categories, effective_from, recorded_at, id",
                row -> new MinimumRow(Sql.uuid(row, 1), new Benefit(row.getString(2)), MinimumRow.read(row.getString(3)), row.getInt(4),
                        Sql.day(row, 5), Sql.instant(row, 6), row.getString(7), row.getString(8)), knownAt);
    }

    public void add(MinimumRow minimum) {
        sql.now().update("INSERT INTO contracts.minimums (id, benefit, categories, licenses, effective_from, recorded_at, recorded_by,"
                        + " source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                minimum.id(), minimum.benefit().code(), minimum.written(), minimum.licenses(), minimum.effectiveFrom(),
                minimum.recordedAt(), minimum.recordedBy(), minimum.source());
    }

    /** Notes that a shortfall is told of. @return whether it was not before; of two servers at once one has told it */
    public boolean tell(CustomerId customer, MinimumRow line, Instant shortAt, int daysBefore, Instant now) {
        return sql.now().update("INSERT INTO contracts.minimum_warnings (customer_id, benefit, categories, short_at, days_before, told_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                customer.value(), line.benefit().code(), line.written(), shortAt, daysBefore, now) > 0;
    }
}
