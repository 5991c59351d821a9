package com.logitech.serviceportal.contracts.model.sync;

import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkId;
import com.logitech.serviceportal.contracts.api.sync.SyncPullId;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.PlaceVerdict;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.PulledPlace;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.model.spaces.PlaceKey;
import com.logitech.serviceportal.contracts.model.spaces.SpaceParticulars;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The pulls from Sync and the places each read. Never more of them in memory than a handful. */
@ApplicationScoped
public class PullRecords {

    /** Of older ones only what became of them is kept. */
    private static final int PLACES_KEPT_OF = 10;
    private static final String PLACE = "concat_ws(' / ', nullif(site, ''), nullif(building, ''), nullif(floor, ''))";

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    /** A place as it was read. @param line its number in Sync's order */
    public record ReadPlace(long line, PlaceSaid said) {
    }

    public void add(SyncPull pull) {
        books.persist(pull);
    }

    public Optional<SyncPull> find(SyncPullId id) {
        return Optional.ofNullable(books.find(SyncPull.class, id.value()));
    }

    /** Holds it until the transaction ends. */
    public Optional<SyncPull> lock(SyncPullId id) {
        return Optional.ofNullable(books.find(SyncPull.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The link's, newest first. */
    public List<SyncPull> of(SyncLinkId link, int most) {
        return books.createQuery("SELECT p FROM SyncPull p WHERE p.linkId = :link ORDER BY p.begunAt DESC, p.id", SyncPull.class)
                .setParameter("link", link.value()).setMaxResults(most).getResultList();
    }

    /** A step whose server fell silent, held until the transaction ends; what another server holds is passed over. */
    public Optional<SyncPull> lost(Instant now) {
        return sql.now().first("SELECT id FROM contracts.sync_pulls WHERE lease_until <= ? ORDER BY lease_until, id LIMIT 1"
                + " FOR UPDATE SKIP LOCKED", row -> books.find(SyncPull.class, Sql.uuid(row, 1)), now);
    }

    /** Forgets the places of the link's older pulls. */
    public void forgetOld(SyncLinkId link) {
        sql.now().update("DELETE FROM contracts.sync_pull_rows WHERE pull_id IN (SELECT id FROM contracts.sync_pulls WHERE link_id = ?"
                + " ORDER BY begun_at DESC OFFSET ?)", link.value(), PLACES_KEPT_OF);
    }

    /** Keeps an answer of Sync. A place named twice is kept as it was said last. @return how many places are kept now */
    public long keep(SyncPullId pull, List<PlaceSaid> places) {
        long before = count(pull);
        Map<String, PlaceSaid> byId = new HashMap<>();
        places.forEach(place -> byId.put(place.id(), place));
        List<PlaceSaid> once = places.stream().map(PlaceSaid::id).distinct().map(byId::get).toList();
        sql.now().update("""
                INSERT INTO contracts.sync_pull_rows (pull_id, place_id, line, said, place_key)
                SELECT CAST(? AS uuid), p.place_id, ? + p.at, p.said, p.place_key
                  FROM unnest(?, ?, ?) WITH ORDINALITY AS p (place_id, said, place_key, at)
                    ON CONFLICT (pull_id, place_id) DO UPDATE SET said = EXCLUDED.said, place_key = EXCLUDED.place_key""",
                pull.value(), lastLine(pull), texts(once, PlaceSaid::id), texts(once, PlaceSaid::asJson), texts(once, PullRecords::key));
        return once.isEmpty() ? before : count(pull);
    }

    /** None where it is too long for the books; such a place is refused. */
    private static String key(PlaceSaid place) {
        String key = place.placeKey();
        return place.name().isEmpty() || PlainText.length(key) > PlaceKey.LONGEST || key.indexOf('\0') >= 0 ? null : key;
    }

    private static <T> Sql.Many texts(List<T> rows, Function<T, Object> value) {
        return many("text", rows, value);
    }

    private static <T> Sql.Many many(String type, List<T> rows, Function<T, Object> value) {
        return new Sql.Many(type, rows.stream().map(value).collect(ArrayList::new, ArrayList::add, ArrayList::addAll));
    }

    /** How many places a pull has, the vanished not among them. */
    public long count(SyncPullId pull) {
        return sql.now().number("SELECT count(*) FROM contracts.sync_pull_rows WHERE pull_id = ?", pull.value());
    }

    private long lastLine(SyncPullId pull) {
        return sql.now().number("SELECT coalesce(max(line), 0) FROM contracts.sync_pull_rows WHERE pull_id = ?", pull.value());
    }

    /** Says how far reading is, and that its server lives; nothing if the step is not the one that runs. @return whether it is */
    public boolean progressReading(SyncPullId pull, long step, String continuation, long places, Instant leaseUntil) {
        return sql.now().update("UPDATE contracts.sync_pulls SET continuation = ?, pages = pages + 1, places = ?, note = '',"
                + " lease_until = ?"
                + " WHERE id = ? AND version = ? AND lease_until IS NOT NULL", continuation, places, leaseUntil, pull.value(), step) > 0;
    }

    /** Says what is waited for, and that its server lives. @return whether the step is still the one that runs */
    public boolean waits(SyncPullId pull, long step, String note, Instant leaseUntil) {
        return sql.now().update("UPDATE contracts.sync_pulls SET note = ?, lease_until = ? WHERE id = ? AND version = ?"
                + " AND lease_until IS NOT NULL", note, leaseUntil, pull.value(), step) > 0;
    }

    /** Says how far the step is, and that its server lives. @return whether it is still the one that runs */
    public boolean progress(SyncPullId pull, long step, long done, Instant leaseUntil) {
        return sql.now().update("UPDATE contracts.sync_pulls SET row_done = ?, lease_until = ? WHERE id = ? AND version = ?"
                + " AND lease_until IS NOT NULL", done, leaseUntil, pull.value(), step) > 0;
    }

    /** The next places behind a line. */
    public List<ReadPlace> next(SyncPullId pull, long afterLine, int most) {
        return sql.now().list("SELECT line, said FROM contracts.sync_pull_rows WHERE pull_id = ? AND line > ?"
                        + " AND verdict IS DISTINCT FROM 'VANISHED' ORDER BY line LIMIT ?",
                row -> new ReadPlace(row.getLong(1), PlaceSaid.kept(row.getString(2))), pull.value(), afterLine, most);
    }

    /** Where these places of Sync are to be by this pull, by their ids; one the pull did not read is absent. */
    public Map<String, String> keysOf(SyncPullId pull, Collection<String> places) {
        Map<String, String> keys = new HashMap<>();
        sql.now().each("SELECT place_id, coalesce(place_key, '') FROM contracts.sync_pull_rows WHERE pull_id = ? AND place_id = ANY(?)",
                row -> keys.put(row.getString(1), row.getString(2)) == null, pull.value(), Sql.texts(places));
        return keys;
    }

    /** Writes down what becomes of the places; a new Space is given its id now, so that its row leads to it. */
    public void write(SyncPullId pull, List<PulledRow> rows) {
        sql.now().update("""
                UPDATE contracts.sync_pull_rows r SET verdict = j.verdict, reason = left(j.reason, 1000),
                       space_id = CASE j.verdict WHEN 'ADDED' THEN gen_random_uuid() ELSE j.space_id END, space_version = j.version,
                       name = j.name, category = j.category, certain = j.certain, site = j.site, building = j.building, floor = j.floor,
                       space_group = j.space_group, seat_count = j.seat_count, country = j.country, zone = j.zone
                  FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS j (line, verdict, reason, space_id, version, name, category,
                       certain, site, building, floor, space_group, seat_count, country, zone)
                 WHERE r.pull_id = ? AND r.line = j.line""",
                many("bigint", rows, PulledRow::line), texts(rows, row -> row.verdict().name()), texts(rows, PulledRow::reason),
                many("uuid", rows, row -> row.space().map(SpaceId::value).orElse(null)), many("bigint", rows, PulledRow::version),
                texts(rows, PulledRow::name), said(rows, "text", says -> says.category().code()), many("bool", rows, PulledRow::certain),
                said(rows, "text", SpaceParticulars::site), said(rows, "text", SpaceParticulars::building),
                said(rows, "text", SpaceParticulars::floor), said(rows, "text", SpaceParticulars::group),
                said(rows, "int4", says -> says.seatCount().orElse(null)), said(rows, "text", says -> says.country().iso2()),
                said(rows, "text", says -> says.zone().getId()), pull.value());
    }

    private static Sql.Many said(List<PulledRow> rows, String type, Function<SpaceParticulars, Object> value) {
        return many(type, rows, row -> row.says().map(value).orElse(null));
    }

    /** Lets the database look at what was written: of rows it knows nothing of, it takes ten thousand for one, and each for each. */
    public void weigh() {
        sql.now().update("ANALYZE (SKIP_LOCKED) contracts.sync_pull_rows, contracts.sync_places, contracts.spaces");
    }

    /** Refuses places whose place and name another of the pull has, but for the first, or the one known there. @param because in words */
    public void refuseRepeated(SyncPullId pull, String because) {
        // found once, before any row is gone through: of rows just written the database knows too little to see that by itself
        sql.now().update("""
                WITH repeated AS MATERIALIZED (
                    SELECT line FROM (SELECT line, row_number() OVER (PARTITION BY place_key ORDER BY verdict <> 'UNCHANGED', line) AS nth
                                        FROM contracts.sync_pull_rows WHERE pull_id = ? AND verdict <> 'REFUSED') d WHERE nth > 1)
                UPDATE contracts.sync_pull_rows r SET verdict = 'REFUSED', reason = ?, space_id = NULL
                  FROM repeated WHERE r.pull_id = ? AND r.line = repeated.line""", pull.value(), because, pull.value());
    }

    /** Refuses what wants the place of a Space that does not leave it after all. @return how many */
    public int refuseTaken(SyncPullId pull, String because) {
        return sql.now().update("""
                UPDATE contracts.sync_pull_rows r SET verdict = 'REFUSED', reason = ?, space_id = NULL
                  FROM contracts.sync_pulls p, contracts.spaces s
                 WHERE r.pull_id = ? AND r.verdict IN ('ADDED', 'MOVED', 'CHANGED', 'MATCHED') AND p.id = r.pull_id
                   AND s.customer_id = p.customer_id AND s.removed_at IS NULL AND s.place_key = r.place_key
                   AND s.id IS DISTINCT FROM r.space_id
                   AND NOT EXISTS (SELECT 1 FROM contracts.sync_pull_rows o WHERE o.pull_id = r.pull_id AND o.space_id = s.id
                           AND o.verdict IN ('MOVED', 'CHANGED') AND o.place_key <> s.place_key)""", because, pull.value());
    }

    /** Puts the Spaces Sync names no more behind the places it does. @param rooms whether Rooms were asked for; @param desks likewise */
    public void addVanished(SyncPullId pull, String organization, boolean rooms, boolean desks, String because) {
        sql.now().update("""
                INSERT INTO contracts.sync_pull_rows (pull_id, place_id, line, said, verdict, reason, space_id, space_version, name,
                       category, site, building, floor, country, zone)
                SELECT p.id, s.place_id, ? + row_number() OVER (ORDER BY x.place_key, x.id), '{}', 'VANISHED', ?, x.id, x.version, x.name,
                       x.category, x.site, x.building, x.floor, x.country, x.zone
                  FROM contracts.sync_pulls p
                  JOIN contracts.sync_places s ON s.customer_id = p.customer_id AND s.organization = ? AND s.until IS NULL
                  JOIN contracts.spaces x ON x.id = s.space_id AND x.removed_at IS NULL
                  JOIN contracts.space_categories c ON c.code = x.category
                 WHERE p.id = ? AND CASE WHEN c.room THEN CAST(? AS boolean) ELSE CAST(? AS boolean) END
                   AND s.place_id NOT IN (SELECT r.place_id FROM contracts.sync_pull_rows r WHERE r.pull_id = ?)""",
                lastLine(pull), because, organization, pull.value(), rooms, desks, pull.value());
    }

    /** Takes back what an interrupted judging wrote. */
    public void forgetVanished(SyncPullId pull) {
        sql.now().update("DELETE FROM contracts.sync_pull_rows WHERE pull_id = ? AND verdict = 'VANISHED'", pull.value());
    }

    /** Places by verdict. */
    public Map<PlaceVerdict, Long> verdicts(SyncPullId pull) {
        Map<PlaceVerdict, Long> verdicts = new EnumMap<>(PlaceVerdict.class);
        sql.now().each("SELECT verdict, count(*) FROM contracts.sync_pull_rows WHERE pull_id = ? AND verdict IS NOT NULL GROUP BY verdict",
                row -> verdicts.put(PlaceVerdict.valueOf(row.getString(1)), row.getLong(2)) == null, pull.value());
        return verdicts;
    }

    /** The judged places behind a line. */
    public List<PulledPlace> judged(SyncPullId pull, Optional<PlaceVerdict> verdict, long afterLine, int size) {
        Where where = new Where().and("pull_id = ?", pull.value()).and("line > ?", afterLine).and("verdict IS NOT NULL");
        verdict.ifPresent(only -> where.and("verdict = ?", only.name()));
        return sql.now().list("SELECT line, place_id, verdict, coalesce(name, ''), category, coalesce(certain, true), " + PLACE
                        + ", coalesce(reason, ''), space_id, said FROM contracts.sync_pull_rows WHERE " + where + " ORDER BY line LIMIT ?",
                row -> new PulledPlace(row.getLong(1), row.getString(2), PlaceVerdict.valueOf(row.getString(3)), row.getString(4),
                        Optional.ofNullable(row.getString(5)).map(SpaceCategory::new), row.getBoolean(6), row.getString(7),
                        row.getString(8), Optional.ofNullable(Sql.uuid(row, 9)).map(SpaceId::new), devices(row.getString(10))),
                where.parametersAnd(size));
    }

    private static int devices(String said) {
        return "{}".equals(said) ? 0 : PlaceSaid.kept(said).devices().size();
    }

    /** A Space and what Sync says of it. */
    public record SpaceSaid(SpaceId space, SpaceCategory category, PlaceSaid said) {
    }

    /** What the pull read of Spaces that are in the books, behind a line; those that were refused are left out. @return by line */
    public Map<Long, SpaceSaid> ofSpaces(SyncPullId pull, long afterLine, int most) {
        Map<Long, SpaceSaid> said = new TreeMap<>();
        sql.now().each("SELECT r.line, s.id, s.category, r.said FROM contracts.sync_pull_rows r JOIN contracts.spaces s"
                        + " ON s.id = r.space_id AND s.removed_at IS NULL WHERE r.pull_id = ? AND r.line > ?"
                        + " AND r.verdict NOT IN ('REFUSED', 'VANISHED') ORDER BY r.line LIMIT ?",
                row -> said.put(row.getLong(1), new SpaceSaid(new SpaceId(Sql.uuid(row, 2)), new SpaceCategory(row.getString(3)),
                        PlaceSaid.kept(row.getString(4)))) == null, pull.value(), afterLine, most);
        return said;
    }

    /** Writes what was told so far, so that the database can object while the command can still say why. */
    public void flush() {
        books.flush();
    }
}
