package com.logitech.serviceportal.contracts.model.imports;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImportId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.ImportRow;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Verdict;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.model.spaces.SpaceParticulars;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The uploads of Spaces, their rows, and the way of the rows into the books. Never more of them in memory than a handful. */
@ApplicationScoped
public class SpaceUploads {

    private static final int CHARACTERS_AT_ONCE = 2_000_000;
    private static final String PLACE = "concat_ws(' / ', nullif(site, ''), nullif(building, ''), nullif(floor, ''))";

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    /** A row as read. @param line where it begins in the file */
    public record RawRow(long line, List<String> cells) {
    }

    public void add(SpaceUpload upload) {
        books.persist(upload);
    }

    public Optional<SpaceUpload> find(SpaceImportId id) {
        return Optional.ofNullable(books.find(SpaceUpload.class, id.value()));
    }

    /** Holds it until the transaction ends. */
    public Optional<SpaceUpload> lock(SpaceImportId id) {
        return Optional.ofNullable(books.find(SpaceUpload.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The customer's, newest first. */
    public List<SpaceUpload> of(CustomerId customer, int most) {
        return books.createQuery("SELECT u FROM SpaceUpload u WHERE u.customerId = :customer ORDER BY u.uploadedAt DESC, u.id",
                SpaceUpload.class).setParameter("customer", customer.value()).setMaxResults(most).getResultList();
    }

    /** A step whose server fell silent, held until the transaction ends; what another server holds is passed over. */
    public Optional<SpaceUpload> lost(Instant now) {
        return sql.now().first("""
                SELECT id FROM contracts.space_imports WHERE lease_until <= ?
                 ORDER BY lease_until, id LIMIT 1 FOR UPDATE SKIP LOCKED""",
                row -> books.find(SpaceUpload.class, Sql.uuid(row, 1)), now);
    }

    /** The uploads that put the Space into the books or changed it, the last one first. */
    public List<SpaceImportId> of(SpaceId space, int most) {
        return sql.now().list("""
                SELECT DISTINCT i.id, i.uploaded_at FROM contracts.space_import_rows r JOIN contracts.space_imports i ON i.id = r.import_id
                 WHERE r.space_id = ? AND r.verdict IN ('NEW', 'CHANGED') AND i.state = 'APPLIED'
                 ORDER BY i.uploaded_at DESC, i.id LIMIT ?""",
                row -> new SpaceImportId(Sql.uuid(row, 1)), space.value(), most);
    }

    /** Keeps rows of a file. */
    public void keep(SpaceImportId upload, List<RawRow> rows) {
        sql.now().update("""
                INSERT INTO contracts.space_import_rows (import_id, line, cells)
                SELECT ?, row.line, ARRAY(SELECT json_array_elements_text(CAST(row.cells AS json)))
                  FROM unnest(?, ?) AS row (line, cells)""",
                upload.value(), lines(rows, RawRow::line), Sql.texts(rows.stream().map(row -> UploadNotes.write(row.cells())).toList()));
    }

    private static <T> Sql.Many lines(List<T> rows, Function<T, Long> line) {
        return new Sql.Many("bigint", rows.stream().map(line).toList());
    }

    /** The first rows as read. */
    public List<List<String>> sample(SpaceImportId upload, int most) {
        return sql.now().list("SELECT cells FROM contracts.space_import_rows WHERE import_id = ? ORDER BY line LIMIT ?",
                row -> cells(row, 1), upload.value(), most);
    }

    /** The next rows behind a line: as many as asked for, or fewer where they are long. */
    public List<RawRow> next(SpaceImportId upload, long afterLine, int most) {
        List<RawRow> rows = new ArrayList<>();
        int[] characters = {0};
        sql.now().each("""
                SELECT line, cells FROM contracts.space_import_rows WHERE import_id = ? AND line > ? ORDER BY line LIMIT ?""", row -> {
            RawRow raw = new RawRow(row.getLong(1), cells(row, 2));
            rows.add(raw);
            characters[0] += raw.cells().stream().mapToInt(String::length).sum();
            return characters[0] < CHARACTERS_AT_ONCE;
        }, upload.value(), afterLine, most);
        return rows;
    }

    /** Writes down what becomes of the rows; a new Space is given its id now, so that its row leads to it. */
    public void write(SpaceImportId upload, List<JudgedRow> rows) {
        sql.now().update("""
                UPDATE contracts.space_import_rows r SET verdict = j.verdict, reason = j.reason,
                       space_id = CASE j.verdict WHEN 'NEW' THEN gen_random_uuid() ELSE j.space_id END,
                       name = j.name, place_key = j.place_key, category = j.category, site = j.site, building = j.building, floor = j.floor,
                       space_group = j.space_group,
                       seat_count = j.seat_count, country = j.country, zone = j.zone, named_desk = j.named_desk
                  FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS j (line, verdict, reason, space_id, name, place_key,
                       category, site, building, floor, space_group, seat_count, country, zone, named_desk)
                 WHERE r.import_id = ? AND r.line = j.line""",
                lines(rows, JudgedRow::line),
                many("text", rows, row -> row.verdict().name()),
                many("text", rows, JudgedRow::reason),
                many("uuid", rows, row -> row.space().map(space -> space.value()).orElse(null)),
                many("text", rows, JudgedRow::name),
                many("text", rows, row -> row.placeKey().isEmpty() ? null : row.placeKey()),
                said(rows, "text", says -> says.category().code()),
                said(rows, "text", SpaceParticulars::site),
                said(rows, "text", SpaceParticulars::building),
                said(rows, "text", SpaceParticulars::floor),
                said(rows, "text", SpaceParticulars::group),
                said(rows, "int4", says -> says.seatCount().orElse(null)),
                said(rows, "text", says -> says.country().iso2()),
                said(rows, "text", says -> says.zone().getId()),
                said(rows, "bool", SpaceParticulars::namedDesk),
                upload.value());
    }

    private static Sql.Many many(String type, List<JudgedRow> rows, Function<JudgedRow, Object> value) {
        return new Sql.Many(type, rows.stream().map(value).collect(ArrayList::new, ArrayList::add, ArrayList::addAll));
    }

    private static Sql.Many said(List<JudgedRow> rows, String type, Function<SpaceParticulars, Object> value) {
        return many(type, rows, row -> row.says().map(value).orElse(null));
    }

    /** A row whose place and name an earlier row of the file has. @param first that row's line */
    public record Repeated(long line, long first) {
    }

    /** Hands out a few at a time the rows whose place and name an earlier row of the file has. */
    public void eachRepeated(SpaceImportId upload, int most, Consumer<List<Repeated>> taker) {
        List<Repeated> waiting = new ArrayList<>();
        sql.now().each("""
                SELECT line, first FROM (SELECT line, min(line) OVER (PARTITION BY place_key) AS first
                  FROM contracts.space_import_rows WHERE import_id = ? AND place_key IS NOT NULL) row WHERE line <> first""", row -> {
            waiting.add(new Repeated(row.getLong(1), row.getLong(2)));
            if (waiting.size() >= most) {
                taker.accept(List.copyOf(waiting));
                waiting.clear();
            }
            return true;
        }, upload.value());
        if (!waiting.isEmpty()) {
            taker.accept(waiting);
        }
    }

    /** Refuses rows for being repeated, besides what they may be refused for already. */
    public void refuse(SpaceImportId upload, List<Repeated> rows) {
        sql.now().update("""
                UPDATE contracts.space_import_rows r SET verdict = 'REFUSED', reason = left(concat_ws(' ',
                       CASE WHEN r.verdict = 'REFUSED' THEN r.reason END,
                       'Line ' || d.first || ' of this file has the same place and name.'), 1000)
                  FROM unnest(?, ?) AS d (line, first) WHERE r.import_id = ? AND r.line = d.line""",
                lines(rows, Repeated::line), lines(rows, Repeated::first), upload.value());
    }

    /** Rows by verdict. */
    public Map<Verdict, Long> verdicts(SpaceImportId upload) {
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        sql.now().each("""
                SELECT verdict, count(*) FROM contracts.space_import_rows
                 WHERE import_id = ? AND verdict IS NOT NULL GROUP BY verdict""", row -> {
            verdicts.put(Verdict.valueOf(row.getString(1)), row.getLong(2));
            return true;
        }, upload.value());
        return verdicts;
    }

    /** The judged rows behind a line, in the file's order. */
    public List<ImportRow> judged(SpaceImportId upload, Optional<Verdict> verdict, long afterLine, int size) {
        Where where = new Where().and("import_id = ?", upload.value()).and("line > ?", afterLine).and("verdict IS NOT NULL");
        verdict.ifPresent(only -> where.and("verdict = ?", only.name()));
        return sql.now().list("SELECT line, verdict, coalesce(name, ''), " + PLACE + ", coalesce(reason, ''), cells"
                        + " FROM contracts.space_import_rows WHERE " + where + " ORDER BY line LIMIT ?",
                row -> new ImportRow(row.getLong(1), Verdict.valueOf(row.getString(2)), row.getString(3), row.getString(4),
                        row.getString(5), cells(row, 6)),
                where.parametersAnd(size));
    }

    /** Says how far the step is, and that its server lives; nothing if the step is not the one that runs. */
    public void progress(SpaceImportId upload, long step, long done, Instant leaseUntil) {
        sql.now().update("""
                UPDATE contracts.space_imports SET row_done = ?, lease_until = ?
                 WHERE id = ? AND version = ? AND lease_until IS NOT NULL""",
                done, leaseUntil, upload.value(), step);
    }

    /** Holds every Space that a row changes until the transaction ends, in the order of their ids. */
    public void holdChanged(SpaceImportId upload) {
        sql.now().number("""
                SELECT count(*) FROM (SELECT s.id FROM contracts.spaces s JOIN contracts.space_import_rows r ON r.space_id = s.id
                 WHERE r.import_id = ? AND r.verdict = 'CHANGED' ORDER BY s.id FOR UPDATE OF s) held""", upload.value());
    }

    /** How many of these Spaces are no longer where the dry run saw them. */
    public long gone(SpaceImportId upload) {
        return sql.now().number("""
                SELECT count(*) FROM contracts.space_import_rows r JOIN contracts.spaces s ON s.id = r.space_id
                 WHERE r.import_id = ? AND r.verdict = 'CHANGED' AND (s.removed_at IS NOT NULL OR s.place_key <> r.place_key)""",
                upload.value());
    }

    /** What licensed Spaces are to become. @param room whether the category wanted is a Room's */
    public record Licensed(SpaceCategory present, SpaceCategory wanted, boolean room, boolean namedDesk) {
    }

    /** What the rows make of Spaces a license is on, or is to be: each once. */
    public List<Licensed> licensed(SpaceImportId upload, Instant now) {
        return sql.now().list("""
                SELECT DISTINCT s.category, r.category, c.room, r.named_desk FROM contracts.space_import_rows r
                  JOIN contracts.spaces s ON s.id = r.space_id
                  JOIN contracts.space_categories c ON c.code = r.category
                 WHERE r.import_id = ? AND r.verdict = 'CHANGED' AND EXISTS (SELECT 1 FROM contracts.assignments a
                         WHERE a.space_id = s.id AND a.superseded_at IS NULL AND a.during && tstzrange(CAST(? AS timestamptz), NULL))""",
                row -> new Licensed(new SpaceCategory(row.getString(1)), new SpaceCategory(row.getString(2)), row.getBoolean(3),
                        row.getBoolean(4)),
                upload.value(), now);
    }

    /** A level on Spaces that are to be in another country. @param from when its use there begins (UTC) */
    public record Abroad(ServiceLevel level, CountryCode country, Instant from) {
    }

    /** The levels, each with a country to come and the beginning of its use there, of licensed Spaces whose country a row changes. */
    public List<Abroad> licensesAbroad(SpaceImportId upload, Instant now) {
        return sql.now().list("""
                SELECT DISTINCT a.level, r.country, greatest(lower(a.during), CAST(? AS timestamptz)) FROM contracts.space_import_rows r
                  JOIN contracts.spaces s ON s.id = r.space_id AND s.country <> r.country
                  JOIN contracts.assignments a ON a.space_id = s.id AND a.superseded_at IS NULL
                   AND a.during && tstzrange(CAST(? AS timestamptz), NULL)
                 WHERE r.import_id = ? AND r.verdict = 'CHANGED'""",
                row -> new Abroad(ServiceLevel.valueOf(row.getString(1)), new CountryCode(row.getString(2)), Sql.instant(row, 3)),
                now, now, upload.value());
    }

    /** The last line of the next so many rows behind a line; empty when none follow. */
    public Optional<Long> stretch(SpaceImportId upload, long afterLine, int rows) {
        long last = sql.now().number("""
                SELECT max(line) FROM (SELECT line FROM contracts.space_import_rows
                 WHERE import_id = ? AND line > ? ORDER BY line LIMIT ?) row""",
                upload.value(), afterLine, rows);
        return Optional.of(last).filter(line -> line > 0);
    }

    /**
     * Puts the new Spaces of a stretch of rows into the books.
     *
     * @return how many; fewer than there are new rows when a place was taken meanwhile
     */
    public long addNew(SpaceImportId upload, CustomerId customer, long afterLine, long toLine, boolean roomsConfirmed, Instant now) {
        return sql.now().number("""
                WITH added AS (INSERT INTO contracts.spaces (id, customer_id, name, category, site, building, floor, space_group, place_key,
                       seat_count, country, zone, named_desk, room_confirmed_at, appeared_at, version)
                SELECT r.space_id, CAST(? AS uuid), r.name, r.category, r.site, r.building, r.floor, r.space_group, r.place_key,
                       r.seat_count, r.country, r.zone, r.named_desk,
                       CASE WHEN c.room AND CAST(? AS boolean) THEN CAST(? AS timestamptz) END, CAST(? AS timestamptz), 0
                  FROM contracts.space_import_rows r JOIN contracts.space_categories c ON c.code = r.category
                 WHERE r.import_id = ? AND r.line > ? AND r.line <= ? AND r.verdict = 'NEW' ORDER BY r.line
                    ON CONFLICT (customer_id, place_key) WHERE removed_at IS NULL DO NOTHING RETURNING *),
                standing AS (INSERT INTO contracts.space_standings (id, space_id, name, category, country, zone, named_desk,
                       during, recorded_at)
                SELECT gen_random_uuid(), id, name, category, country, zone, named_desk, tstzrange(appeared_at, NULL), appeared_at
                  FROM added)
                SELECT count(*) FROM added""",
                customer.value(), roomsConfirmed, now, now, upload.value(), afterLine, toLine);
    }

    /** Lets the Spaces of a stretch of rows be what the rows say. @return how many; they are {@linkplain #holdChanged held} */
    public long change(SpaceImportId upload, long afterLine, long toLine, boolean roomsConfirmed, Instant now) {
        sql.now().update("""
                UPDATE contracts.space_standings o SET superseded_at = ? WHERE o.superseded_at IS NULL AND upper_inf(o.during)
                   AND o.space_id IN (SELECT s.id FROM contracts.space_import_rows r JOIN contracts.spaces s ON s.id = r.space_id
                 WHERE r.import_id = ? AND r.line > ? AND r.line <= ? AND r.verdict = 'CHANGED'
                   AND (s.name, s.category, s.country, s.zone, s.named_desk)
                       IS DISTINCT FROM (r.name, r.category, r.country, r.zone, r.named_desk))""",
                now, upload.value(), afterLine, toLine);
        sql.now().update("""
                INSERT INTO contracts.space_standings (id, space_id, name, category, country, zone, named_desk, during, recorded_at)
                SELECT gen_random_uuid(), o.space_id, o.name, o.category, o.country, o.zone, o.named_desk,
                       tstzrange(lower(o.during), o.superseded_at), o.superseded_at
                  FROM contracts.space_standings o WHERE o.superseded_at = ? AND upper_inf(o.during) AND lower(o.during) < o.superseded_at
                   AND o.space_id IN (SELECT r.space_id FROM contracts.space_import_rows r
                        WHERE r.import_id = ? AND r.line > ? AND r.line <= ? AND r.verdict = 'CHANGED')""",
                now, upload.value(), afterLine, toLine);
        sql.now().update("""
                INSERT INTO contracts.space_standings (id, space_id, name, category, country, zone, named_desk, during, recorded_at)
                SELECT gen_random_uuid(), r.space_id, r.name, r.category, r.country, r.zone, r.named_desk,
                       tstzrange(CAST(? AS timestamptz), NULL), CAST(? AS timestamptz)
                  FROM contracts.space_import_rows r
                 WHERE r.import_id = ? AND r.line > ? AND r.line <= ? AND r.verdict = 'CHANGED'
                   AND NOT EXISTS (SELECT 1 FROM contracts.space_standings o WHERE o.space_id = r.space_id AND o.superseded_at IS NULL
                       AND upper_inf(o.during))""",
                now, now, upload.value(), afterLine, toLine);
        return sql.now().update("""
                UPDATE contracts.spaces s SET name = r.name, category = r.category, site = r.site, building = r.building,
                       floor = r.floor, space_group = r.space_group, seat_count = r.seat_count, country = r.country, zone = r.zone,
                       named_desk = r.named_desk,
                       room_confirmed_at = CASE WHEN c.room AND CAST(? AS boolean)
                            THEN coalesce(s.room_confirmed_at, CAST(? AS timestamptz)) ELSE s.room_confirmed_at END,
                       version = s.version + 1
                  FROM contracts.space_import_rows r JOIN contracts.space_categories c ON c.code = r.category
                 WHERE r.import_id = ? AND r.line > ? AND r.line <= ? AND r.verdict = 'CHANGED' AND s.id = r.space_id""",
                roomsConfirmed, now, upload.value(), afterLine, toLine);
    }

    private static List<String> cells(ResultSet row, int column) throws SQLException {
        Array cells = row.getArray(column);
        return Arrays.asList((String[]) cells.getArray());
    }
}
