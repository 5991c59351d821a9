package com.logitech.serviceportal.contracts.model.jumpstart;

import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The lists of JumpStart's terms as dated rows: products (Schedule A, R116) and types of service (Schedule B, R126). */
@ApplicationScoped
public class JumpStartLists {

    @Inject
    private ContractsSql sql;

    /** A line of Schedule A from a day on. @param listed false from the day it was taken off */
    public record ProductRow(String code, String title, boolean listed, LocalDate effectiveFrom, Instant recordedAt) {

        /** Whether this line puts it on the list of the day. */
        public boolean isListed(LocalDate on) {
            return listed && !effectiveFrom.isAfter(on);
        }
    }

    /** A type of service. */
    public record TypeRow(String code, String title, LocalDate offeredFrom) {
    }

    /** Every line there ever was. */
    public List<ProductRow> products() {
        return sql.now().list("SELECT code, title, listed, effective_from, recorded_at FROM contracts.jumpstart_products ORDER BY code",
                row -> new ProductRow(row.getString(1), row.getString(2), row.getBoolean(3), Sql.day(row, 4), Sql.instant(row, 5)));
    }

    /** The line in force on a day; before the first, the first. */
    public static Optional<ProductRow> latest(List<ProductRow> rows, String code, LocalDate on) {
        Comparator<ProductRow> byAge = Comparator.comparing(ProductRow::effectiveFrom).thenComparing(ProductRow::recordedAt);
        List<ProductRow> lines = rows.stream().filter(row -> row.code().equals(code)).sorted(byAge).toList();
        return lines.stream().filter(row -> !row.effectiveFrom().isAfter(on)).reduce((earlier, later) -> later)
                .or(() -> lines.stream().findFirst());
    }

    public List<TypeRow> types() {
        return sql.now().list("SELECT code, title, offered_from FROM contracts.jumpstart_service_types ORDER BY offered_from, code",
                row -> new TypeRow(row.getString(1), row.getString(2), Sql.day(row, 3)));
    }

    /** How many days JumpStart runs for what was bought on a day. */
    public int days(LocalDate on) {
        return sql.now().first("SELECT value::int FROM contracts.parameters WHERE name = 'JUMPSTART_DAYS'"
                        + " ORDER BY effective_from <= ? DESC, effective_from DESC, recorded_at DESC LIMIT 1",
                row -> row.getInt(1), on).orElseThrow(() -> new IllegalStateException("the parameter JUMPSTART_DAYS has no row"));
    }
}
