package com.logitech.serviceportal.contracts.model.catalog;

import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.terms.orders.StartTerms;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Numbers and choices where the text leaves one: dated rows that staff can add to without a release, and never for a day gone by. */
@ApplicationScoped
public class Parameters {

    @Inject
    private ContractsSql sql;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** How a start date is found (R23, R113, D1), as known at an instant (UTC); read once in a transaction that adds none. */
    public StartRules startRules(Instant knownAt) {
        Map<Instant, StartRules> read = read();
        return read.computeIfAbsent(knownAt, unread -> new StartRules(sql.now().list(
                "SELECT name, value, effective_from, recorded_at FROM contracts.parameters WHERE recorded_at <= ?",
                Parameters::row, knownAt)));
    }

    @SuppressWarnings("unchecked") // nobody else puts anything there
    private Map<Instant, StartRules> read() {
        if (transaction.getResource(Parameters.class) == null) {
            transaction.putResource(Parameters.class, new HashMap<Instant, StartRules>());
        }
        return (Map<Instant, StartRules>) transaction.getResource(Parameters.class);
    }

    /** What a number is on a day, as known at an instant (UTC). @param name of the parameter */
    public int number(String name, LocalDate day, Instant knownAt) {
        return Integer.parseInt(new StartRules(sql.now().list(
                "SELECT name, value, effective_from, recorded_at FROM contracts.parameters WHERE name = ? AND recorded_at <= ?",
                Parameters::row, name, knownAt)).inForce(name, day));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString(1), row.getString(2), Sql.day(row, 3), Sql.instant(row, 4));
    }

    /** Whether a raised minimum spares customers who did not meet the former one (D23), on a day as known at an instant (UTC). */
    public boolean raisesSpareCustomers(LocalDate on, Instant knownAt) {
        return Boolean.parseBoolean(startRules(knownAt).inForce("RAISES_SPARE_CUSTOMERS", on));
    }

    /** Every row, by name, the earliest effective first. */
    public List<SourcedRow> all() {
        return sql.now().list("SELECT name, value, effective_from, recorded_at, source FROM contracts.parameters"
                        + " ORDER BY name, effective_from, recorded_at",
                row -> new SourcedRow(new Row(row.getString(1), row.getString(2), Sql.day(row, 3), Sql.instant(row, 4)),
                        row.getString(5)));
    }

    public void add(SourcedRow row) {
        read().clear();
        sql.now().update("INSERT INTO contracts.parameters (name, value, effective_from, recorded_at, source) VALUES (?, ?, ?, ?, ?)",
                row.row().name(), row.row().value(), row.row().effectiveFrom(), row.row().recordedAt(), row.source());
    }

    /** @param source who says so */
    public record SourcedRow(Row row, String source) {
    }

    /** At which hour of the night Sync is pulled from, by the customer's clock on that day. */
    public int syncPullHour(LocalDate on) {
        return sql.now().first("SELECT value FROM contracts.parameters WHERE name = 'SYNC_PULL_HOUR' AND effective_from <= ?"
                + " ORDER BY effective_from DESC, recorded_at DESC LIMIT 1", row -> Integer.parseInt(row.getString(1)), on).orElseThrow();
    }

    /** What a parameter is from a day on. @param recordedAt UTC */
    public record Row(String name, String value, LocalDate effectiveFrom, Instant recordedAt) {
    }

    /** An order goes by the parameters of the day it was created on. */
    public static final class StartRules {

        private static final Comparator<Row> BY_AGE = Comparator.comparing(Row::effectiveFrom).thenComparing(Row::recordedAt);

        private final Map<String, List<Row>> byName;

        public StartRules(List<Row> rows) {
            this.byName = rows.stream().sorted(BY_AGE).collect(Collectors.groupingBy(Row::name));
        }

        /**
         * What the start of a contract ordered at that instant rests on.
         *
         * @param zone              the contract's
         * @param renewedEndsBefore the first day after the contract it renews, if it renews one; waited for where that was chosen (D59)
         */
        public StartTerms of(Instant orderCreatedAt, ZoneId zone, Optional<LocalDate> purchaseOrderStartOn,
                Optional<LocalDate> renewedEndsBefore) {
            LocalDate orderedOn = LocalDate.ofInstant(orderCreatedAt, zone);
            return new StartTerms(orderCreatedAt, zone, purchaseOrderStartOn, Integer.parseInt(inForce("START_WAIT_DAYS", orderedOn)),
                    Boolean.parseBoolean(inForce("PURCHASE_ORDER_DATE_REPLACES_ORDER_DATE", orderedOn)),
                    renewedEndsBefore.filter(ends -> Boolean.parseBoolean(inForce("RENEWAL_WAITS_FOR_THE_END", orderedOn))));
        }

        /** An order older than the first row goes by the first row. */
        private String inForce(String name, LocalDate day) {
            List<Row> all = byName.getOrDefault(name, List.of());
            return all.stream().filter(row -> !row.effectiveFrom().isAfter(day)).reduce((earlier, later) -> later)
                    .or(() -> all.stream().findFirst())
                    .orElseThrow(() -> new IllegalStateException("the parameter " + name + " has no row")).value();
        }
    }
}
