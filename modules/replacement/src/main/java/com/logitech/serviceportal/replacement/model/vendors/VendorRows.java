package com.logitech.serviceportal.replacement.model.vendors;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.replacement.model.ReplacementSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The register of vendors, row by row. Small: some ten vendors. */
@ApplicationScoped
public class VendorRows {

    @Inject
    ReplacementSql sql;

    /** Who adds is alone with it until the transaction ends; who reads waits for nobody. */
    public void hold() {
        sql.now().update("LOCK TABLE replacement.vendor_rows IN SHARE ROW EXCLUSIVE MODE");
    }

    public List<VendorRow> all() {
        return sql.now().list("SELECT id, name, products, website, phone, ready, listed, effective_from, recorded_at, recorded_by"
                        + " FROM replacement.vendor_rows",
                row -> new VendorRow(Sql.uuid(row, 1), row.getString(2), List.of((String[]) row.getArray(3).getArray()), row.getString(4),
                        row.getString(5), row.getString(6), row.getBoolean(7), Sql.day(row, 8), Sql.instant(row, 9), row.getString(10)));
    }

    public void add(VendorRow row) {
        sql.now().update("INSERT INTO replacement.vendor_rows (id, name, products, website, phone, ready, listed, effective_from,"
                        + " recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row.id(), row.name(),
                Sql.texts(row.products()), row.website(), row.phone(), row.ready(), row.listed(), row.effectiveFrom(), row.recordedAt(),
                row.by());
    }
}
