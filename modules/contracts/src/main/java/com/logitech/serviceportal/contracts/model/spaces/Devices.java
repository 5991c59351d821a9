package com.logitech.serviceportal.contracts.model.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registered devices and where they have been. */
@ApplicationScoped
public class Devices {

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    /**
     * What a list is asked for.
     *
     * @param customers   only theirs; empty for everyone's
     * @param serialBegin the beginning of a serial number; empty for all
     * @param products    or one of these products, where the text names them
     */
    public record Search(Optional<Set<UUID>> customers, OnlyGroups onlyGroups, Optional<SpaceId> space, String serialBegin,
            Collection<String> products) {
    }

    /** Puts a new device into the books; the location is the one it begins with. */
    public void add(Device device, DeviceLocation location) {
        books.persist(device);
        write(device, location);
    }

    /** Puts new devices into the books, each with the location it begins with. */
    public void add(Map<Device, DeviceLocation> begun) {
        begun.keySet().forEach(books::persist);
        books.flush();
        begun.forEach(this::write);
    }

    /** Whether it is one of a linked Sync organization's. */
    public boolean isKnownToSync(DeviceId id) {
        return sql.now().number("SELECT count(*) FROM contracts.sync_devices WHERE device_id = ?", id.value()) > 0;
    }

    /** Takes a device out that never was anywhere. */
    public void remove(Device device) {
        sql.now().update("DELETE FROM contracts.device_locations WHERE device_id = ?", device.id().value());
        books.remove(device);
        books.flush();
    }

    public Optional<Device> find(DeviceId id) {
        return Optional.ofNullable(books.find(Device.class, id.value()));
    }

    /** Holds it until the transaction ends. */
    public Optional<Device> lock(DeviceId id) {
        return Optional.ofNullable(books.find(Device.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The devices of these serial numbers, whoever's they are; unknown ones are absent. */
    public Map<SerialNumber, Device> of(Collection<SerialNumber> serials) {
        return serials.isEmpty() ? Map.of() : books.createQuery("SELECT d FROM Device d WHERE d.serial IN :serials", Device.class)
                .setParameter("serials", serials.stream().map(SerialNumber::value).toList())
                .getResultStream().collect(Collectors.toMap(Device::serial, Function.identity()));
    }

    /** Holds them until the transaction ends, in the order of their ids. */
    public void lock(Collection<DeviceId> ids) {
        if (!ids.isEmpty()) {
            books.createQuery("SELECT d FROM Device d WHERE d.id IN :ids ORDER BY d.id", Device.class)
                    .setParameter("ids", ids.stream().map(DeviceId::value).toList()).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
        }
    }

    /** Since when each device is where it is, as known now. */
    public Map<DeviceId, Instant> presentSince(Collection<DeviceId> ids) {
        return sql.now().list("SELECT device_id, lower(during) FROM contracts.device_locations"
                        + " WHERE device_id = ANY(?) AND superseded_at IS NULL AND upper_inf(during)",
                row -> Map.entry(new DeviceId(Sql.uuid(row, 1)), Sql.instant(row, 2)), Sql.ids(ids.stream().map(DeviceId::value).toList()))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The devices in a Space now, held until the transaction ends. */
    public List<Device> lockIn(SpaceId space) {
        return books.createQuery("SELECT d FROM Device d WHERE d.spaceId = :space ORDER BY d.id", Device.class)
                .setParameter("space", space.value()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The products of the devices in a Space now. */
    public List<String> productsIn(SpaceId space) {
        return books.createQuery("SELECT d.product FROM Device d WHERE d.spaceId = :space", String.class)
                .setParameter("space", space.value()).getResultList();
    }

    /** How many devices are in each Space now; a Space without any is absent. */
    public Map<SpaceId, Integer> countsIn(Collection<SpaceId> spaces) {
        return sql.now().list("SELECT space_id, count(*) FROM contracts.devices WHERE space_id = ANY(?) GROUP BY space_id",
                        row -> Map.entry(new SpaceId(Sql.uuid(row, 1)), row.getInt(2)),
                        Sql.ids(spaces.stream().map(SpaceId::value).toList())).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By serial number. */
    public Page<Device> page(Search search, Paging paging) {
        return Listed.along(sql.now(), "SELECT d.id FROM contracts.devices d", where(search), "d.serial", paging,
                        (beyond, last) -> beyond.and("d.serial > ?", last.key()))
                .page(DeviceId::new, this::find, device -> device.serial().value());
    }

    private Map<DeviceId, Device> find(Collection<DeviceId> ids) {
        return books.createQuery("SELECT d FROM Device d WHERE d.id IN :ids", Device.class)
                .setParameter("ids", ids.stream().map(DeviceId::value).toList())
                .getResultStream().collect(Collectors.toMap(Device::id, Function.identity()));
    }

    private static Where where(Search search) {
        Where where = new Where();
        search.customers().ifPresent(customers -> where.and("d.customer_id = ANY(?)", Sql.ids(customers)));
        search.onlyGroups().devices(where);
        search.space().ifPresent(space -> where.and("d.space_id = ?", space.value()));
        if (!search.serialBegin().isEmpty()) {
            where.and("(d.serial LIKE ? OR d.product = ANY(?))", Sql.startingWith(search.serialBegin()), Sql.texts(search.products()));
        }
        return where;
    }

    /** Where the device is, as known now. */
    public DeviceLocation present(Device device) {
        return locations(device).get(0);
    }

    /** Where the device has been, as known now, newest first. */
    public List<DeviceLocation> locations(Device device) {
        return sql.now().list("SELECT space_id, lower(during), upper(during), recorded_at, recorded_by FROM contracts.device_locations"
                        + " WHERE device_id = ? AND superseded_at IS NULL ORDER BY lower(during) DESC",
                row -> location(row, 1), device.id().value());
    }

    /** @param first the first of its five columns */
    private static DeviceLocation location(ResultSet row, int first) throws SQLException {
        return new DeviceLocation(Optional.ofNullable(Sql.uuid(row, first)).map(SpaceId::new), Sql.instant(row, first + 1),
                Optional.ofNullable(Sql.instant(row, first + 2)), Sql.instant(row, first + 3), row.getString(first + 4));
    }

    /**
     * A device and the Space it came to last.
     *
     * @param zone      that of the customer's main site
     * @param spaceName what the Space is called now; empty without one
     * @param stay      its last stay in a Space begun by an instant; empty if there was none
     */
    public record Placed(
        DeviceId device, CustomerId customer, ZoneId zone,
        SerialNumber serial, String product, Instant registeredAt,
        String spaceName, Optional<DeviceLocation> stay) {
    }

    /** Devices and the Space each came to last by the instant, as then known: one statement. Unknown ids are absent. */
    public List<Placed> placed(Collection<DeviceId> devices, Instant at, Instant knownAt) {
        return sql.now().list("""
                        SELECT d.id, d.customer_id, c.zone, d.serial, d.product, d.registered_at, coalesce(s.name, ''),
                            l.space_id, lower(l.during), upper(l.during), l.recorded_at, contracts.signed(l.recorded_by)
                        FROM contracts.devices d
                        JOIN contracts.customers c ON c.id = d.customer_id
                        LEFT JOIN LATERAL (
                            SELECT * FROM contracts.device_locations
                            WHERE device_id = d.id AND space_id IS NOT NULL
                                AND lower(during) <= ? AND recorded_at <= ? AND (superseded_at IS NULL OR superseded_at > ?)
                            ORDER BY lower(during) DESC LIMIT 1) l ON true
                        LEFT JOIN contracts.spaces s ON s.id = l.space_id
                        WHERE d.id = ANY(?)""",
                row -> new Placed(new DeviceId(Sql.uuid(row, 1)), new CustomerId(Sql.uuid(row, 2)), ZoneId.of(row.getString(3)),
                        new SerialNumber(row.getString(4)), row.getString(5), Sql.instant(row, 6), row.getString(7),
                        row.getObject(8) == null ? Optional.empty() : Optional.of(location(row, 8))),
                at, knownAt, knownAt, Sql.ids(devices.stream().map(DeviceId::value).toList()));
    }

    /** Supersedes where the device is said to be since some instant by what is known better now. */
    public void relocate(Device device, List<DeviceLocation> instead, Instant now) {
        sql.now().update("UPDATE contracts.device_locations SET superseded_at = ?"
                        + " WHERE device_id = ? AND superseded_at IS NULL AND upper_inf(during)",
                now, device.id().value());
        instead.forEach(location -> write(device, location));
    }

    private void write(Device device, DeviceLocation location) {
        sql.now().update("INSERT INTO contracts.device_locations (id, device_id, customer_id, space_id, during, recorded_at, recorded_by)"
                        + " VALUES (?, ?, ?, CAST(? AS uuid), tstzrange(?, CAST(? AS timestamptz)), ?, ?)",
                UUID.randomUUID(), device.id().value(), device.customer().value(), location.space().map(SpaceId::toString).orElse(null),
                location.from(), location.until().map(Instant::toString).orElse(null), location.recordedAt(), location.recordedBy());
    }

    /** Writes what was told so far, so that the database can object while the command can still say why. */
    public void flush() {
        books.flush();
    }
}
