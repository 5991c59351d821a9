package com.logitech.serviceportal.support.model.numbers;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.numbers.SupportNumber;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the help desk goes by, row by row. */
@ApplicationScoped
public class SupportBooks {

    private static final String ENGLISH = "en";

    @Inject
    private SupportSql sql;

    /** Who adds to the numbers is alone with it until the transaction ends; who reads them waits for nobody. */
    public void holdNumbers() {
        hold("support.parameters");
    }

    /** The same for the languages we call in. */
    public void holdLanguages() {
        hold("support.voice_languages");
    }

    /** The same for the ends of mainstream support. */
    public void holdEnds() {
        hold("support.mainstream_support");
    }

    private void hold(String table) {
        sql.now().update("LOCK TABLE " + table + " IN SHARE ROW EXCLUSIVE MODE");
    }

    public List<NumberRow> numbers() {
        return sql.now().list("SELECT id, name, value, effective_from, recorded_at, recorded_by, source FROM support.parameters",
                row -> new NumberRow(Sql.uuid(row, 1), SupportNumber.valueOf(row.getString(2)), row.getInt(3), Sql.day(row, 4),
                        Sql.instant(row, 5), row.getString(6), row.getString(7)));
    }

    public void add(NumberRow row) {
        sql.now().update("INSERT INTO support.parameters (id, name, value, effective_from, recorded_at, recorded_by, source)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)", row.id(), row.number().name(), String.valueOf(row.value()), row.effectiveFrom(),
                row.recordedAt(), row.by(), row.why());
    }

    public List<LanguageRow> languages() {
        return sql.now().list("SELECT id, level, language, listed, effective_from, recorded_at, recorded_by, source"
                        + " FROM support.voice_languages",
                row -> new LanguageRow(Sql.uuid(row, 1), SupportLevel.valueOf(row.getString(2)), row.getString(3), row.getBoolean(4),
                        Sql.day(row, 5), Sql.instant(row, 6), row.getString(7), row.getString(8)));
    }

    public void add(LanguageRow row) {
        sql.now().update("INSERT INTO support.voice_languages (id, level, language, listed, effective_from, recorded_at, recorded_by,"
                + " source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row.id(), row.level().name(), row.language(), row.listed(),
                row.effectiveFrom(), row.recordedAt(), row.by(), row.why());
    }

    /** The languages one can call in under a level at an instant (UTC), as known then (R34); English first. */
    public List<String> voiceLanguages(SupportLevel level, Instant at) {
        return voiceLanguages(languages(), level, at);
    }

    static List<String> voiceLanguages(List<LanguageRow> rows, SupportLevel level, Instant at) {
        Map<String, List<LanguageRow>> byLanguage = rows.stream().filter(row -> row.level() == level)
                .collect(Collectors.groupingBy(LanguageRow::language));
        return byLanguage.entrySet().stream().filter(one -> Dated.at(one.getValue(), at).filter(LanguageRow::listed).isPresent())
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing((String code) -> !code.equals(ENGLISH)).thenComparing(Comparator.naturalOrder())).toList();
    }

    /** By product, the latest recorded first. */
    public List<EndRow> ends() {
        return sql.now().list("SELECT id, product, ends_on, recorded_at, recorded_by, source FROM support.mainstream_support"
                + " ORDER BY lower(product), recorded_at DESC", SupportBooks::end);
    }

    /** What is known of a product's mainstream support (R128 (iii)); empty where nobody has recorded it. */
    public Optional<EndRow> end(String product) {
        return sql.now().first("SELECT id, product, ends_on, recorded_at, recorded_by, source FROM support.mainstream_support"
                + " WHERE lower(product) = lower(?) ORDER BY recorded_at DESC LIMIT 1", SupportBooks::end, product);
    }

    /** The products whose end of mainstream support is recorded. */
    public List<String> mainstreamProducts() {
        return sql.now().list("SELECT DISTINCT product FROM support.mainstream_support ORDER BY product", row -> row.getString(1));
    }

    public void add(EndRow row) {
        sql.now().update("INSERT INTO support.mainstream_support (id, product, ends_on, recorded_at, recorded_by, source)"
                + " VALUES (?, ?, ?, ?, ?, ?)", row.id(), row.product(), row.endsOn(), row.recordedAt(), row.by(), row.why());
    }

    private static EndRow end(ResultSet row) throws SQLException {
        return new EndRow(Sql.uuid(row, 1), row.getString(2), Sql.day(row, 3), Sql.instant(row, 4), row.getString(5), row.getString(6));
    }
}
