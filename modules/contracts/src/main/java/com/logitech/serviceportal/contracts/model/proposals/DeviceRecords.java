package com.logitech.serviceportal.contracts.model.proposals;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.DeployedProducts.Deployed;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.terms.proposals.PaperDevice;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Registered devices on paper, as known at an instant: where they were, and what took whose place. Three statements, however many. */
@ApplicationScoped
public class DeviceRecords {

    @Inject
    private ContractsSql sql;

    /** The customer's, by serial number. */
    public List<PaperDevice> devices(CustomerId customer, Instant knownAt) {
        List<Replaced> replaced = sql.now().list(Replaced.SELECT + " WHERE r.recorded_at <= ? AND f.customer_id = ?", Replaced::of,
                knownAt, knownAt, customer.value());
        List<Owned> plain = owned("d.customer_id = ?", customer.value(), where("l.customer_id = ?", customer.value(), knownAt));
        return onPaper(plain, replaced).stream().map(Owned::device).toList();
    }

    /** The same for devices of any customers, by whose they are. */
    public Map<CustomerId, List<PaperDevice>> devices(Collection<DeviceId> devices, Instant knownAt) {
        Sql.Many asked = Sql.ids(devices.stream().map(DeviceId::value).toList());
        List<Replaced> replaced = sql.now().list("WITH RECURSIVE handed AS ("
                        + "SELECT replacement_id, failed_id FROM contracts.device_replacements WHERE recorded_at <= ?"
                        + " AND (replacement_id = ANY(?) OR failed_id = ANY(?))"
                        + " UNION SELECT e.replacement_id, e.failed_id FROM contracts.device_replacements e"
                        + " JOIN handed ON handed.failed_id = e.replacement_id) "
                        + Replaced.SELECT + " JOIN handed h ON h.replacement_id = r.replacement_id AND h.failed_id = r.failed_id",
                Replaced::of, knownAt, asked, asked, knownAt);
        Set<DeviceId> wanted = Set.copyOf(devices);
        Sql.Many needed = Sql.ids(Stream.concat(wanted.stream(), replaced.stream().map(Replaced::failed)).distinct()
                .map(DeviceId::value).toList());
        return onPaper(owned("d.id = ANY(?)", needed, where("l.device_id = ANY(?)", needed, knownAt)), replaced).stream()
                .filter(owned -> wanted.contains(owned.device().id()))
                .collect(Collectors.groupingBy(Owned::customer, Collectors.mapping(Owned::device, Collectors.toList())));
    }

    /** How many devices of each product stand now in the Spaces, or in any Space of the categories. */
    public List<Deployed> deployed(CustomerId customer, Collection<SpaceId> spaces, Collection<SpaceCategory> categories) {
        return sql.now().list("SELECT s.category, d.product, count(*) FROM contracts.devices d JOIN contracts.spaces s ON s.id = d.space_id"
                        + " WHERE d.customer_id = ? AND s.removed_at IS NULL AND (s.id = ANY(?) OR s.category = ANY(?)) GROUP BY 1, 2",
                row -> new Deployed(new SpaceCategory(row.getString(1)), row.getString(2), row.getInt(3)), customer.value(),
                Sql.ids(spaces.stream().map(SpaceId::value).toList()), Sql.texts(categories.stream().map(SpaceCategory::code).toList()));
    }

    private List<Owned> owned(String whose, Object asked, Map<DeviceId, List<PaperDevice.InSpace>> where) {
        return sql.now().list("SELECT d.id, d.serial, d.product, d.purchased_on, p.warranty_years, d.customer_id"
                + " FROM contracts.devices d JOIN contracts.products p ON p.code = d.product WHERE " + whose + " ORDER BY d.serial",
                row -> owned(row, where), asked);
    }

    private static Owned owned(ResultSet row, Map<DeviceId, List<PaperDevice.InSpace>> where) throws SQLException {
        DeviceId id = new DeviceId(Sql.uuid(row, 1));
        return new Owned(new CustomerId(Sql.uuid(row, 6)), PaperDevice.bought(id, new SerialNumber(row.getString(2)), row.getString(3),
                Optional.ofNullable(Sql.day(row, 4)), row.getInt(5), where.getOrDefault(id, List.of())));
    }

    private Map<DeviceId, List<PaperDevice.InSpace>> where(String whose, Object asked, Instant knownAt) {
        Map<DeviceId, List<PaperDevice.InSpace>> where = new HashMap<>();
        sql.now().each("SELECT l.device_id, l.space_id, lower(l.during), upper(l.during) FROM contracts.device_locations l"
                        + " WHERE " + whose + " AND l.space_id IS NOT NULL AND l.recorded_at <= ?"
                        + " AND (l.superseded_at IS NULL OR l.superseded_at > ?) ORDER BY lower(l.during)",
                row -> where.computeIfAbsent(new DeviceId(Sql.uuid(row, 1)), unused -> new ArrayList<>())
                        .add(new PaperDevice.InSpace(new SpaceId(Sql.uuid(row, 2)), Sql.instant(row, 3),
                                Optional.ofNullable(Sql.instant(row, 4)))),
                asked, knownAt, knownAt);
        return where;
    }

    /** Each as what it is now: in the place of another, or with its own handed on. The oldest first, for they hand on. */
    private static List<Owned> onPaper(List<Owned> plain, List<Replaced> replaced) {
        Map<DeviceId, Owned> known = plain.stream().collect(Collectors.toMap(owned -> owned.device().id(), owned -> owned));
        Map<DeviceId, Replaced> into = replaced.stream().collect(Collectors.toMap(Replaced::replacement, one -> one,
                (one, other) -> one.since().isPresent() ? one : other));
        Set<DeviceId> settled = new HashSet<>();
        plain.forEach(owned -> settle(owned.device().id(), known, into, settled));
        replaced.stream().filter(one -> one.since().isPresent()).forEach(one -> known.computeIfPresent(one.failed(), (id, failed) ->
                failed.with(failed.device().handedOn(one.replacement(), one.serial(), one.since().get()))));
        return plain.stream().map(owned -> known.get(owned.device().id())).toList();
    }

    private static void settle(DeviceId device, Map<DeviceId, Owned> known, Map<DeviceId, Replaced> into, Set<DeviceId> settled) {
        Replaced one = into.get(device);
        if (one != null && known.containsKey(device) && known.containsKey(one.failed()) && settled.add(device)) {
            settle(one.failed(), known, into, settled);
            known.computeIfPresent(device, (id, owned) ->
                    owned.with(owned.device().inPlaceOf(known.get(one.failed()).device(), one.since())));
        }
    }

    private record Owned(CustomerId customer, PaperDevice device) {
        Owned with(PaperDevice changed) {
            return new Owned(customer, changed);
        }
    }

    /** @param serial of the replacement @param since UTC; empty while it is not known to have arrived */
    private record Replaced(DeviceId failed, DeviceId replacement, SerialNumber serial, Optional<Instant> since) {

        static final String SELECT = "SELECT r.failed_id, r.replacement_id, n.serial, CASE WHEN r.since_known_at <= ? THEN r.since END"
                + " FROM contracts.device_replacements r JOIN contracts.devices n ON n.id = r.replacement_id"
                + " JOIN contracts.devices f ON f.id = r.failed_id";

        static Replaced of(ResultSet row) throws SQLException {
            return new Replaced(new DeviceId(Sql.uuid(row, 1)), new DeviceId(Sql.uuid(row, 2)), new SerialNumber(row.getString(3)),
                    Optional.ofNullable(Sql.instant(row, 4)));
        }
    }
}
