package com.logitech.serviceportal.contracts.model.sync;

import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.terms.sync.RequestPace;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How often Sync was asked, kept in the books so that all servers together keep to its limits (R146). */
@ApplicationScoped
public class SyncPaces {

    @Inject
    private ContractsSql sql;

    /** How often the organization was asked, as of now by the clock all servers share, held until the transaction ends. */
    public RequestPace.Facts held(String organization) {
        sql.now().update("INSERT INTO contracts.sync_paces (organization, day, asked, paid_until)"
                + " VALUES (?, (clock_timestamp() AT TIME ZONE 'UTC')::date, 0, clock_timestamp()) ON CONFLICT DO NOTHING", organization);
        sql.now().number("SELECT asked FROM contracts.sync_paces WHERE organization = ? FOR UPDATE", organization);
        // only now: the row may have been waited for
        return sql.now().first("SELECT day, asked, paid_until, clock_timestamp() FROM contracts.sync_paces WHERE organization = ?",
                row -> new RequestPace.Facts(Sql.day(row, 1), row.getInt(2), Sql.instant(row, 3), Sql.instant(row, 4)), organization)
                .orElseThrow();
    }

    /** It is asked once more. */
    public void write(String organization, RequestPace.Facts pace) {
        sql.now().update("UPDATE contracts.sync_paces SET day = ?, asked = ?, paid_until = ? WHERE organization = ?", pace.day(),
                pace.asked(), pace.paidUntil(), organization);
    }
}
