package com.logitech.serviceportal.spares.model;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.book.SparesScales.ScaleRow;
import com.logitech.serviceportal.spares.api.book.SparesScales.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The scale of spares, and what of a bundle is ours: data that operations change without a release. */
@ApplicationScoped
public class ScaleRows {

    private static final Comparator<ScaleRow> BY_DAY = Comparator.comparing(ScaleRow::effectiveFrom).thenComparing(ScaleRow::recordedAt);

    @Inject
    SparesSql sql;

    /** Who adds is alone with it until the transaction ends; who reads waits for nobody. */
    public void hold() {
        sql.now().update("LOCK TABLE spares.scales IN SHARE ROW EXCLUSIVE MODE");
    }

    /** All rows, those of one basis together, the last first; which of them count on a day. */
    public List<ScaleRow> all(LocalDate day) {
        List<ScaleRow> rows = sql.now().list("SELECT scale_row, plans, spaces, units, each, effective_from, source, assumption,"
                + " recorded_at, recorded_by FROM spares.scales ORDER BY scale_row DESC, plans, effective_from DESC, recorded_at DESC",
                ScaleRows::row);
        return rows.stream().map(row -> inForce(rows, row.row(), row.plans(), day).filter(row::equals).isPresent() ? counting(row) : row)
                .toList();
    }

    private static ScaleRow counting(ScaleRow row) {
        return new ScaleRow(row.row(), row.plans(), row.steps(), row.each(), row.effectiveFrom(), row.source(), row.assumption(), true,
                row.recordedAt(), row.by());
    }

    /** The row that counts on a day. */
    public static Optional<ScaleRow> inForce(Collection<ScaleRow> rows, SparesRow row, boolean plans, LocalDate day) {
        return rows.stream().filter(one -> one.row() == row && one.plans() == plans && !one.effectiveFrom().isAfter(day)).max(BY_DAY);
    }

    public void add(ScaleRow row) {
        sql.now().update("INSERT INTO spares.scales (id, scale_row, plans, spaces, units, each, effective_from, source, assumption,"
                        + " recorded_at, recorded_by) VALUES (?, ?, ?, CAST(? AS integer[]), CAST(? AS integer[]), ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(), row.row().name(), row.plans(), numbers(row.steps().stream().map(Step::atLeast).toList()),
                numbers(row.steps().stream().map(Step::units).toList()), row.each().orElse(null), row.effectiveFrom(), row.source(),
                row.assumption(), row.recordedAt(), row.by());
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** The first day that has begun nowhere at an instant. */
    public static LocalDate firstDay(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.ofHours(14)).plusDays(1);
    }

    /** What of each bundle is ours, by the products' codes. */
    public Map<String, List<String>> bundleParts() {
        return sql.now().list("SELECT bundle, product FROM spares.bundle_parts ORDER BY bundle, product",
                row -> Map.entry(row.getString(1), row.getString(2))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ScaleRow row(ResultSet row) throws SQLException {
        Integer[] spaces = (Integer[]) row.getArray(3).getArray();
        Integer[] units = (Integer[]) row.getArray(4).getArray();
        return new ScaleRow(SparesRow.valueOf(row.getString(1)), row.getBoolean(2),
                IntStream.range(0, spaces.length).mapToObj(step -> new Step(spaces[step], units[step])).toList(), Sql.count(row, 5),
                Sql.day(row, 6), row.getString(7), row.getBoolean(8), false, Sql.instant(row, 9), row.getString(10));
    }
}
