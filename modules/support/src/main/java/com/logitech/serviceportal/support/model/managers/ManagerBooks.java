package com.logitech.serviceportal.support.model.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.managers.DayHours;
import com.logitech.serviceportal.support.api.managers.WeeklyHours;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who manages which customer, in which hours. Each question is one statement, or two. */
@ApplicationScoped
public class ManagerBooks {

    private static final String ASSIGNMENTS = "SELECT a.id, a.customer_id, a.manager_id, lower(a.during), upper(a.during), a.note,"
            + " a.fell_short, a.end_reason, a.recorded_at, a.recorded_by FROM support.manager_assignments a";

    @Inject
    SupportSql sql;

    /** Who changes anything of a customer's is alone with it until the transaction ends. @return how often it was changed before */
    public long hold(CustomerId customer) {
        sql.now().update("INSERT INTO support.managed_customers (customer_id) VALUES (?) ON CONFLICT DO NOTHING", customer.value());
        return sql.now().number("SELECT version FROM support.managed_customers WHERE customer_id = ? FOR UPDATE", customer.value());
    }

    /** Marks it as changed. */
    public void changed(CustomerId customer) {
        sql.now().update("UPDATE support.managed_customers SET version = version + 1 WHERE customer_id = ?", customer.value());
    }

    /** How often each was changed; a customer who never had a manager is absent. */
    public Map<CustomerId, Long> versions(Collection<CustomerId> customers) {
        return sql.now().list("SELECT customer_id, version FROM support.managed_customers WHERE customer_id = ANY(?)",
                row -> Map.entry(new CustomerId(Sql.uuid(row, 1)), row.getLong(2)), ids(customers)).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every assignment that counts, by customer, the earliest first. */
    public Map<CustomerId, List<AssignmentRow>> assignments(Collection<CustomerId> customers) {
        return sql.now().list(ASSIGNMENTS + " WHERE a.customer_id = ANY(?) AND a.superseded_at IS NULL ORDER BY lower(a.during)",
                ManagerBooks::assignment, ids(customers)).stream().collect(Collectors.groupingBy(AssignmentRow::customer));
    }

    /** Every row of agreed hours, by customer. */
    public Map<CustomerId, List<HoursRow>> hours(Collection<CustomerId> customers) {
        Map<UUID, List<HoursRow.StandInRow>> standIns = new HashMap<>();
        sql.now().each("SELECT s.hours_id, s.manager_id, s.zone, s.hours, s.holidays_of FROM support.manager_stand_ins s"
                        + " JOIN support.manager_hours h ON h.id = s.hours_id WHERE h.customer_id = ANY(?) ORDER BY s.hours_id, s.place",
                row -> standIns.computeIfAbsent(Sql.uuid(row, 1), unused -> new ArrayList<>())
                        .add(new HoursRow.StandInRow(new UserId(Sql.uuid(row, 2)), week(row, 3))), ids(customers));
        return sql.now().list("SELECT h.id, h.customer_id, h.zone, h.hours, h.holidays_of, h.effective_from, h.recorded_at, h.recorded_by"
                        + " FROM support.manager_hours h WHERE h.customer_id = ANY(?) ORDER BY h.effective_from, h.recorded_at",
                row -> new HoursRow(Sql.uuid(row, 1), new CustomerId(Sql.uuid(row, 2)), week(row, 3),
                        standIns.getOrDefault(Sql.uuid(row, 1), List.of()), Sql.instant(row, 6), Sql.instant(row, 7), row.getString(8)),
                ids(customers)).stream().collect(Collectors.groupingBy(HoursRow::customer));
    }

    public void add(AssignmentRow row) {
        sql.now().update("INSERT INTO support.manager_assignments (id, customer_id, manager_id, during, note, fell_short, end_reason,"
                        + " recorded_at, recorded_by) VALUES (?, ?, ?, tstzrange(?, ?), ?, ?, ?, ?, ?)", row.id(), row.customer().value(),
                row.manager().value(), row.from(), row.until().orElse(null), row.note(), row.fellShort(), row.endReason(),
                row.recordedAt(), row.by());
    }

    /** What it says counts no more. */
    public void supersede(AssignmentRow row, Instant now) {
        sql.now().update("UPDATE support.manager_assignments SET superseded_at = greatest(CAST(? AS timestamptz), recorded_at)"
                + " WHERE id = ? AND superseded_at IS NULL", now, row.id());
    }

    public void add(HoursRow row) {
        sql.now().update("INSERT INTO support.manager_hours (id, customer_id, zone, hours, holidays_of, effective_from, recorded_at,"
                        + " recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row.id(), row.customer().value(), row.hours().zone().getId(),
                days(row.hours()), holidays(row.hours()), row.effectiveFrom(), row.recordedAt(), row.by());
        for (int place = 0; place < row.standIns().size(); place++) {
            HoursRow.StandInRow one = row.standIns().get(place);
            sql.now().update("INSERT INTO support.manager_stand_ins (hours_id, place, manager_id, zone, hours, holidays_of)"
                            + " VALUES (?, ?, ?, ?, ?, ?)", row.id(), place, one.manager().value(), one.hours().zone().getId(),
                    days(one.hours()), holidays(one.hours()));
        }
    }

    /** Whom somebody manages at an instant (UTC). */
    public List<CustomerId> managedBy(UserId manager, Instant at) {
        return sql.now().list("SELECT a.customer_id FROM support.manager_assignments a WHERE a.manager_id = ? AND a.superseded_at IS NULL"
                + " AND a.during @> CAST(? AS timestamptz)", ManagerBooks::customer, manager.value(), at);
    }

    /** Customers with a manager now or later. */
    public List<CustomerId> managed(Instant now) {
        return sql.now().list("SELECT DISTINCT a.customer_id FROM support.manager_assignments a WHERE a.superseded_at IS NULL"
                + " AND (upper_inf(a.during) OR upper(a.during) > ?) ORDER BY a.customer_id", ManagerBooks::customer, now);
    }

    /** Customers whose manager at an instant (UTC) is none of these. */
    public List<CustomerId> managedByOthers(Set<UserId> managers, Instant at) {
        return sql.now().list("SELECT a.customer_id FROM support.manager_assignments a WHERE a.superseded_at IS NULL"
                        + " AND a.during @> CAST(? AS timestamptz) AND NOT EXISTS (SELECT 1 FROM unnest(?) known(id)"
                        + " WHERE known.id = a.manager_id)", ManagerBooks::customer, at,
                Sql.ids(managers.stream().map(UserId::value).toList()));
    }

    /** Who holds the benefit and has no manager, as found last, the longest first; since when he holds it (UTC). */
    public Map<CustomerId, Instant> unmanaged() {
        Map<CustomerId, Instant> found = new LinkedHashMap<>();
        sql.now().each("SELECT u.customer_id, u.since FROM support.unmanaged_customers u ORDER BY u.since, u.customer_id", row -> {
            found.put(customer(row), Sql.instant(row, 2));
            return true;
        });
        return found;
    }

    /** Keeps what was found. */
    public void keepUnmanaged(Map<CustomerId, Instant> found) {
        sql.now().update("LOCK TABLE support.unmanaged_customers IN SHARE ROW EXCLUSIVE MODE");
        Map<CustomerId, Instant> before = unmanaged();
        List<CustomerId> gone = before.keySet().stream().filter(customer -> !found.containsKey(customer)).toList();
        if (!gone.isEmpty()) {
            sql.now().update("DELETE FROM support.unmanaged_customers WHERE customer_id = ANY(?)", ids(gone));
        }
        found.entrySet().stream().filter(one -> !one.getValue().equals(before.get(one.getKey())))
                .forEach(one -> isUnmanaged(one.getKey(), one.getValue()));
    }

    /** From now on he is to get one. @param since when he has held the benefit (UTC) */
    public void isUnmanaged(CustomerId customer, Instant since) {
        sql.now().update("INSERT INTO support.unmanaged_customers (customer_id, since) VALUES (?, ?)"
                + " ON CONFLICT (customer_id) DO UPDATE SET since = EXCLUDED.since", customer.value(), since);
    }

    /** He has one, or is to have none. */
    public void isSettled(CustomerId customer) {
        sql.now().update("DELETE FROM support.unmanaged_customers WHERE customer_id = ?", customer.value());
    }

    /** How often somebody has managed a customer or stood in for one, for his file. */
    public List<String> heldAbout(UUID person) {
        return sql.now().list("SELECT lower(a.during), upper(a.during) FROM support.manager_assignments a WHERE a.manager_id = ?"
                        + " AND a.superseded_at IS NULL ORDER BY lower(a.during)",
                row -> Sql.instant(row, 1) + " to " + Optional.ofNullable(Sql.instant(row, 2)).map(Instant::toString).orElse("now"),
                person);
    }

    private static CustomerId customer(ResultSet row) throws SQLException {
        return new CustomerId(Sql.uuid(row, 1));
    }

    private static AssignmentRow assignment(ResultSet row) throws SQLException {
        return new AssignmentRow(Sql.uuid(row, 1), new CustomerId(Sql.uuid(row, 2)), new UserId(Sql.uuid(row, 3)), Sql.instant(row, 4),
                Optional.ofNullable(Sql.instant(row, 5)), row.getString(6), row.getBoolean(7), row.getString(8), Sql.instant(row, 9),
                row.getString(10));
    }

    private static WeeklyHours week(ResultSet row, int column) throws SQLException {
        return new WeeklyHours(ZoneId.of(row.getString(column)), Stream.of((String[]) row.getArray(column + 1).getArray())
                .map(DayHours::parse).toList(), Optional.ofNullable(row.getString(column + 2)).map(CountryCode::new));
    }

    private static Sql.Many days(WeeklyHours hours) {
        return Sql.texts(hours.days().stream().map(DayHours::toString).toList());
    }

    private static String holidays(WeeklyHours hours) {
        return hours.holidaysOf().map(CountryCode::iso2).orElse(null);
    }

    private static Sql.Many ids(Collection<CustomerId> customers) {
        return Sql.ids(customers.stream().map(CustomerId::value).toList());
    }
}
