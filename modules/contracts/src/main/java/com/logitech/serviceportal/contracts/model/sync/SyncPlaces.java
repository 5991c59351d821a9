package com.logitech.serviceportal.contracts.model.sync;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.sync.SyncPullId;
import com.logitech.serviceportal.contracts.api.sync.SyncReconciliation.Count;
import com.logitech.serviceportal.contracts.api.sync.SyncReconciliation.Origin;
import com.logitech.serviceportal.contracts.api.sync.SyncReconciliation.Waiting;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.model.spaces.SpaceParticulars;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which Space is which place of Sync, which device which of its devices, and the way of a pull into the books. */
@ApplicationScoped
public class SyncPlaces {

    /** Whether nobody has said yet what the Space is; once it was changed, somebody has. */
    static final String TO_CONFIRM = "p.guessed IS NOT NULL AND p.confirmed_at IS NULL AND p.guessed = s.category";

    private static final String SPACE = "s.id, s.version, s.place_key, p.place_id, s.removed_at, s.name, s.category, s.site, s.building,"
            + " s.floor, s.space_group, s.seat_count, s.country, s.zone, s.named_desk";
    private static final String GOOD = "r.pull_id = ? AND r.verdict IN ('ADDED', 'MATCHED', 'MOVED', 'CHANGED', 'UNCHANGED')";

    @Inject
    private ContractsSql sql;

    /** A Space as it is now. @param place Sync's id of it; empty for one from elsewhere */
    public record KnownPlace(SpaceId space, long version, String placeKey, Optional<String> place, Optional<Instant> removedAt,
                             SpaceParticulars particulars) {
    }

    /** The customer's Spaces that are these places of Sync, by the places' ids; also such as have left the books. */
    public Map<String, KnownPlace> byId(CustomerId customer, Collection<String> places) {
        return known("SELECT " + SPACE + " FROM contracts.sync_places p JOIN contracts.spaces s ON s.id = p.space_id"
                + " WHERE p.customer_id = ? AND p.until IS NULL AND p.place_id = ANY(?)", known -> known.place().orElseThrow(),
                customer.value(), Sql.texts(places));
    }

    /** The customer's Spaces at these places, by the keys of the places. */
    public Map<String, KnownPlace> byKey(CustomerId customer, Collection<String> keys) {
        return known("SELECT " + SPACE + " FROM contracts.spaces s LEFT JOIN contracts.sync_places p ON p.space_id = s.id"
                + " AND p.until IS NULL WHERE s.customer_id = ? AND s.removed_at IS NULL AND s.place_key = ANY(?)", KnownPlace::placeKey,
                customer.value(), Sql.texts(keys));
    }

    private Map<String, KnownPlace> known(String select, Function<KnownPlace, String> key, Object... parameters) {
        Map<String, KnownPlace> known = new HashMap<>();
        sql.now().list(select, SyncPlaces::known, parameters).forEach(place -> known.put(key.apply(place), place));
        return known;
    }

    private static KnownPlace known(ResultSet row) throws SQLException {
        return new KnownPlace(new SpaceId(Sql.uuid(row, 1)), row.getLong(2), row.getString(3), Optional.ofNullable(row.getString(4)),
                Optional.ofNullable(Sql.instant(row, 5)), new SpaceParticulars(row.getString(6), new SpaceCategory(row.getString(7)),
                row.getString(8), row.getString(9), row.getString(10), row.getString(11), Sql.count(row, 12),
                new CountryCode(row.getString(13)), ZoneId.of(row.getString(14)), row.getBoolean(15)));
    }

    /** Holds every Space the pull speaks of until the transaction ends, in the order of their ids. */
    public void hold(SyncPullId pull) {
        sql.now().number("SELECT count(*) FROM (SELECT s.id FROM contracts.spaces s JOIN contracts.sync_pull_rows r ON r.space_id = s.id"
                + " WHERE r.pull_id = ? AND r.verdict IN ('MATCHED', 'MOVED', 'CHANGED', 'VANISHED') ORDER BY s.id FOR UPDATE OF s) held",
                pull.value());
    }

    /** How many Spaces the pull would change that are not as it was judged by any more. */
    public long overtaken(SyncPullId pull) {
        return sql.now().number("SELECT count(*) FROM contracts.sync_pull_rows r JOIN contracts.spaces s ON s.id = r.space_id"
                + " WHERE r.pull_id = ? AND r.verdict IN ('MATCHED', 'MOVED', 'CHANGED')"
                + " AND (s.removed_at IS NOT NULL OR s.version <> r.space_version)", pull.value());
    }

    /** Puts the new Spaces into the books. @return how many; fewer than there are when a place was taken meanwhile */
    public long addNew(SyncPullId pull, CustomerId customer, Instant now) {
        return sql.now().number("""
                WITH added AS (INSERT INTO contracts.spaces (id, customer_id, name, category, site, building, floor, space_group, place_key,
                       seat_count, country, zone, named_desk, room_confirmed_at, appeared_at, version)
                SELECT r.space_id, CAST(? AS uuid), r.name, r.category, r.site, r.building, r.floor, r.space_group, r.place_key,
                       r.seat_count, r.country, r.zone, false, CASE WHEN c.room THEN CAST(? AS timestamptz) END,
                       CAST(? AS timestamptz), 0
                  FROM contracts.sync_pull_rows r JOIN contracts.space_categories c ON c.code = r.category
                 WHERE r.pull_id = ? AND r.verdict = 'ADDED' ORDER BY r.line
                    ON CONFLICT (customer_id, place_key) WHERE removed_at IS NULL DO NOTHING RETURNING *),
                standing AS (INSERT INTO contracts.space_standings (id, space_id, name, category, country, zone, named_desk,
                       during, recorded_at)
                SELECT gen_random_uuid(), id, name, category, country, zone, named_desk, tstzrange(appeared_at, NULL), appeared_at
                  FROM added)
                SELECT count(*) FROM added""", customer.value(), now, now, pull.value());
    }

    /**
     * Lets Spaces be named, and be where, the pull says; what they are - category, country, zone - stays.
     *
     * @return how many; they are {@linkplain #hold held}
     */
    public long change(SyncPullId pull, Instant now) {
        sql.now().update("""
                UPDATE contracts.space_standings o SET superseded_at = ? WHERE o.superseded_at IS NULL AND upper_inf(o.during)
                   AND o.space_id IN (SELECT s.id FROM contracts.sync_pull_rows r JOIN contracts.spaces s ON s.id = r.space_id
                 WHERE r.pull_id = ? AND r.verdict IN ('MATCHED', 'MOVED', 'CHANGED') AND s.name <> r.name)""", now, pull.value());
        sql.now().update("""
                INSERT INTO contracts.space_standings (id, space_id, name, category, country, zone, named_desk, during, recorded_at)
                SELECT gen_random_uuid(), o.space_id, o.name, o.category, o.country, o.zone, o.named_desk,
                       tstzrange(lower(o.during), o.superseded_at), o.superseded_at
                  FROM contracts.space_standings o WHERE o.superseded_at = ? AND upper_inf(o.during) AND lower(o.during) < o.superseded_at
                   AND o.space_id IN (SELECT r.space_id FROM contracts.sync_pull_rows r WHERE r.pull_id = ?
                        AND r.verdict IN ('MATCHED', 'MOVED', 'CHANGED'))""", now, pull.value());
        sql.now().update("""
                INSERT INTO contracts.space_standings (id, space_id, name, category, country, zone, named_desk, during, recorded_at)
                SELECT gen_random_uuid(), s.id, r.name, s.category, s.country, s.zone, s.named_desk,
                       tstzrange(CAST(? AS timestamptz), NULL), CAST(? AS timestamptz)
                  FROM contracts.sync_pull_rows r JOIN contracts.spaces s ON s.id = r.space_id
                 WHERE r.pull_id = ? AND r.verdict IN ('MATCHED', 'MOVED', 'CHANGED') AND NOT EXISTS (SELECT 1
                  FROM contracts.space_standings o WHERE o.space_id = s.id AND o.superseded_at IS NULL AND upper_inf(o.during))""",
                now, now, pull.value());
        // two may have changed places: none is at the other's while both go
        sql.now().update("""
                UPDATE contracts.spaces s SET place_key = 'on its way ' || s.id FROM contracts.sync_pull_rows r
                 WHERE r.pull_id = ? AND r.verdict IN ('MOVED', 'CHANGED') AND s.id = r.space_id AND s.place_key <> r.place_key""",
                pull.value());
        return sql.now().update("""
                UPDATE contracts.spaces s SET name = r.name, site = r.site, building = r.building, floor = r.floor, place_key = r.place_key,
                       space_group = r.space_group, seat_count = r.seat_count, version = s.version + 1
                  FROM contracts.sync_pull_rows r WHERE r.pull_id = ? AND r.verdict IN ('MATCHED', 'MOVED', 'CHANGED')
                   AND s.id = r.space_id""", pull.value());
    }

    /** Writes down which Space is which place, and which Sync names no more. */
    public void tie(SyncPullId pull, CustomerId customer, String organization, Instant now) {
        sql.now().update("""
                UPDATE contracts.sync_places p SET until = ? FROM contracts.sync_pull_rows r
                 WHERE """ + " " + GOOD + """
                 AND p.customer_id = ? AND p.until IS NULL
                   AND (p.place_id = r.place_id AND p.space_id <> r.space_id OR p.space_id = r.space_id AND p.place_id <> r.place_id)""",
                now, pull.value(), customer.value());
        sql.now().update("""
                INSERT INTO contracts.sync_places (id, customer_id, organization, place_id, space_id, guessed, since)
                SELECT gen_random_uuid(), CAST(? AS uuid), ?, r.place_id, r.space_id,
                       CASE WHEN r.verdict = 'ADDED' AND NOT r.certain THEN r.category END, CAST(? AS timestamptz)
                  FROM contracts.sync_pull_rows r WHERE """ + " " + GOOD + """
                 AND NOT EXISTS (SELECT 1 FROM contracts.sync_places p WHERE p.space_id = r.space_id AND p.place_id = r.place_id
                       AND p.until IS NULL)""", customer.value(), organization, now, pull.value());
        sql.now().update("""
                UPDATE contracts.sync_places p SET vanished_at = CASE r.verdict WHEN 'VANISHED' THEN CAST(? AS timestamptz) END
                  FROM contracts.sync_pull_rows r WHERE r.pull_id = ? AND p.space_id = r.space_id AND p.until IS NULL
                   AND (r.verdict = 'VANISHED') = (p.vanished_at IS NULL)""", now, pull.value());
    }

    /** A device a pull names. @param syncId Sync's id of it */
    public record PulledDevice(DeviceId id, SerialNumber serial, String product, String collabOs, SpaceId space, String syncId) {
    }

    /** A device in the books. */
    public record KnownDevice(DeviceId id, CustomerId customer, Optional<SpaceId> space, String collabOs) {
    }

    /** By serial number. */
    public Map<String, KnownDevice> devices(Collection<String> serials) {
        Map<String, KnownDevice> known = new HashMap<>();
        sql.now().each("SELECT serial, id, customer_id, space_id, collab_os FROM contracts.devices WHERE serial = ANY(?)",
                row -> known.put(row.getString(1), new KnownDevice(new DeviceId(Sql.uuid(row, 2)), new CustomerId(Sql.uuid(row, 3)),
                        Optional.ofNullable(Sql.uuid(row, 4)).map(SpaceId::new), row.getString(5))) == null, Sql.texts(serials));
        return known;
    }

    /** Registers devices where they are. @return how many; fewer when a serial number was taken meanwhile */
    public long register(CustomerId customer, List<PulledDevice> devices, Instant now, String by) {
        return sql.now().number("""
                WITH added AS (INSERT INTO contracts.devices (id, customer_id, serial, product, collab_os, space_id, registered_at, version)
                SELECT d.id, CAST(? AS uuid), d.serial, d.product, d.collab_os, d.space_id, CAST(? AS timestamptz), 0
                  FROM unnest(?, ?, ?, ?, ?) AS d (id, serial, product, collab_os, space_id)
                    ON CONFLICT (serial) DO NOTHING RETURNING *),
                located AS (INSERT INTO contracts.device_locations (id, device_id, customer_id, space_id, during, recorded_at, recorded_by)
                SELECT gen_random_uuid(), id, customer_id, space_id, tstzrange(registered_at, NULL), registered_at, ? FROM added)
                SELECT count(*) FROM added""",
                customer.value(), now, many("uuid", devices, device -> device.id().value()),
                many("text", devices, device -> device.serial().value()), many("text", devices, PulledDevice::product),
                many("text", devices, PulledDevice::collabOs), many("uuid", devices, device -> device.space().value()), by);
    }

    /** Writes down which devices are which of Sync's, and the version of CollabOS it tells. */
    public void tieDevices(List<PulledDevice> devices, Instant now) {
        sql.now().update("""
                INSERT INTO contracts.sync_devices (device_id, sync_id, since)
                SELECT d.id, d.sync_id, CAST(? AS timestamptz) FROM unnest(?, ?) AS d (id, sync_id)
                  JOIN contracts.devices known ON known.id = d.id
                    ON CONFLICT (device_id) DO UPDATE SET sync_id = EXCLUDED.sync_id, since = EXCLUDED.since
                 WHERE sync_devices.sync_id <> EXCLUDED.sync_id""",
                now, many("uuid", devices, device -> device.id().value()), many("text", devices, PulledDevice::syncId));
        sql.now().update("""
                UPDATE contracts.devices o SET collab_os = d.collab_os, version = o.version + 1
                  FROM unnest(?, ?) AS d (id, collab_os) WHERE o.id = d.id AND d.collab_os <> '' AND o.collab_os <> d.collab_os""",
                many("uuid", devices, device -> device.id().value()), many("text", devices, PulledDevice::collabOs));
    }

    private static <T> Sql.Many many(String type, List<T> rows, Function<T, Object> value) {
        return new Sql.Many(type, rows.stream().map(value).collect(ArrayList::new, ArrayList::add, ArrayList::addAll));
    }

    /** Spaces of an organization that wait for somebody, by place and name. */
    public List<Waiting> waiting(CustomerId customer, String organization, Instant now, int most) {
        return sql.now().list("""
                SELECT s.id, s.name, concat_ws(' / ', nullif(s.site, ''), nullif(s.building, ''), nullif(s.floor, '')), s.category,
                       s.seat_count, p.vanished_at, EXISTS (SELECT 1 FROM contracts.assignments a WHERE a.space_id = s.id
                           AND a.superseded_at IS NULL AND a.during && tstzrange(CAST(? AS timestamptz), NULL))
                  FROM contracts.sync_places p JOIN contracts.spaces s ON s.id = p.space_id AND s.removed_at IS NULL
                 WHERE p.customer_id = ? AND p.organization = ? AND p.until IS NULL
                   AND (p.vanished_at IS NOT NULL OR """ + " " + TO_CONFIRM + """
                ) ORDER BY p.vanished_at IS NULL, s.place_key, s.id LIMIT ?""",
                row -> new Waiting(new SpaceId(Sql.uuid(row, 1)), row.getString(2), row.getString(3), new SpaceCategory(row.getString(4)),
                        Sql.count(row, 5), Optional.ofNullable(Sql.instant(row, 6)), row.getBoolean(7)),
                now, customer.value(), organization, most);
    }

    /** Somebody said what the Space is. @return whether that was waited for */
    public boolean confirm(SpaceId space, Instant now) {
        return sql.now().update("UPDATE contracts.sync_places SET confirmed_at = ? WHERE space_id = ? AND until IS NULL"
                + " AND guessed IS NOT NULL AND confirmed_at IS NULL", now, space.value()) > 0;
    }

    /** The Space is no place of Sync any more. @return whether it was one Sync names no more */
    public boolean untieVanished(SpaceId space, Instant now) {
        return sql.now().update("UPDATE contracts.sync_places SET until = ? WHERE space_id = ? AND until IS NULL"
                + " AND vanished_at IS NOT NULL", now, space.value()) > 0;
    }

    /** Where Spaces come from; one from elsewhere is absent. */
    public Map<SpaceId, Origin> origins(Collection<SpaceId> spaces) {
        Map<SpaceId, Origin> origins = new HashMap<>();
        sql.now().each("SELECT p.space_id, p.organization, p.place_id, " + TO_CONFIRM + ", p.vanished_at, EXISTS (SELECT 1"
                        + " FROM contracts.sync_links l WHERE l.customer_id = p.customer_id AND l.organization = p.organization"
                        + " AND l.unlinked_at IS NULL) FROM contracts.sync_places p JOIN contracts.spaces s ON s.id = p.space_id"
                        + " WHERE p.space_id = ANY(?) AND p.until IS NULL",
                row -> origins.put(new SpaceId(Sql.uuid(row, 1)), new Origin(row.getString(2), row.getString(3), row.getBoolean(4),
                        Optional.ofNullable(Sql.instant(row, 5)), row.getBoolean(6))) == null,
                Sql.ids(spaces.stream().map(SpaceId::value).toList()));
        return origins;
    }

    /** Spaces Sync names in the organizations linked to the customer, each once. */
    public Count count(CustomerId customer) {
        Map<SpaceCategory, Integer> spaces = new HashMap<>();
        sql.now().each("SELECT s.category, count(*) FROM contracts.sync_places p"
                        + " JOIN contracts.spaces s ON s.id = p.space_id AND s.removed_at IS NULL WHERE p.customer_id = ?"
                        + " AND p.until IS NULL AND p.vanished_at IS NULL AND EXISTS (SELECT 1 FROM contracts.sync_links l"
                        + " WHERE l.customer_id = p.customer_id AND l.organization = p.organization AND l.unlinked_at IS NULL)"
                        + " GROUP BY s.category",
                row -> spaces.put(new SpaceCategory(row.getString(1)), row.getInt(2)) == null, customer.value());
        return sql.now().first("SELECT count(*), CASE WHEN bool_and(pulled_at IS NOT NULL) THEN min(pulled_at) END"
                        + " FROM contracts.sync_links WHERE customer_id = ? AND unlinked_at IS NULL",
                row -> new Count(Map.copyOf(spaces), row.getInt(1), Optional.ofNullable(Sql.instant(row, 2))), customer.value())
                .orElseThrow();
    }
}
