package com.logitech.serviceportal.contracts.model.licenses;

import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the books say about the cover of Spaces, as known at an instant: each question is one statement however many Spaces are
 * asked about. Rows recorded after that instant, or no longer believed at it, have no part in the answers.
 */
@ApplicationScoped
public class CoverRecords {

    private static final String KNOWN = " AND %1$s.recorded_at <= ? AND (%1$s.superseded_at IS NULL OR %1$s.superseded_at > ?)";

    @PersistenceContext(unitName = "contracts")
    private EntityManager entityManager;

    /** Whose each Space is; unknown ids are absent. A Space that has left the books is still somebody's. */
    public Map<UUID, Owner> owners(Collection<UUID> spaces) {
        Map<UUID, Owner> owners = new HashMap<>();
        read("SELECT s.id, s.customer_id, c.zone, s.name, s.category FROM contracts.spaces s JOIN contracts.customers c ON c.id = s.customer_id"
                        + " WHERE s.id = ANY(?)",
                statement -> statement.setArray(1, ids(statement, spaces)),
                row -> owners.put(row.getObject(1, UUID.class), new Owner(row.getObject(2, UUID.class), ZoneId.of(row.getString(3)), row.getString(4),
                        new SpaceCategory(row.getString(5)))));
        return owners;
    }

    /** What each Space was at the instant; a Space not in the books then is absent. */
    public Map<UUID, Standing> standings(Collection<UUID> spaces, Instant at, Instant knownAt) {
        Map<UUID, Standing> standings = new HashMap<>();
        read("SELECT s.space_id, s.name, s.category, s.country, s.recorded_at, p.appeared_at FROM contracts.space_standings s"
                        + " JOIN contracts.spaces p ON p.id = s.space_id WHERE s.space_id = ANY(?) AND s.during @> ?::timestamptz" + KNOWN.formatted("s"),
                statement -> {
                    statement.setArray(1, ids(statement, spaces));
                    setInstants(statement, 2, at, knownAt, knownAt);
                },
                row -> standings.put(row.getObject(1, UUID.class), new Standing(row.getString(2), new SpaceCategory(row.getString(3)),
                        new CountryCode(row.getString(4)), instant(row, 5), instant(row, 6))));
        return standings;
    }

    /** Every assignment the Spaces ever had, oldest beginning first. */
    public List<AssignmentRow> assignments(Collection<UUID> spaces, Instant knownAt) {
        List<AssignmentRow> rows = new ArrayList<>();
        read("SELECT a.space_id, a.license_id, a.contract_id, a.level, l.position, lower(a.during), upper(a.during), a.recorded_at, a.recorded_by,"
                        + " l.offering_code FROM contracts.assignments a JOIN contracts.licenses l ON l.id = a.license_id"
                        + " WHERE a.space_id = ANY(?)" + KNOWN.formatted("a") + " ORDER BY lower(a.during)",
                statement -> {
                    statement.setArray(1, ids(statement, spaces));
                    setInstants(statement, 2, knownAt, knownAt);
                },
                row -> rows.add(new AssignmentRow(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class),
                        ServiceLevel.valueOf(row.getString(4)), row.getInt(5), instant(row, 6), Optional.ofNullable(instant(row, 7)),
                        instant(row, 8), row.getString(9), row.getString(10))));
        return rows;
    }

    /** The contracts named, and every Enterprise Plan of the customers. */
    public List<ContractRow> contracts(Collection<UUID> contracts, Collection<UUID> customers, Instant knownAt) {
        List<ContractRow> rows = new ArrayList<>();
        read("SELECT c.id, c.number, c.customer_id, c.level, c.zone, c.term_years, c.order_created_at, c.service_start_on, c.recorded_at,"
                        + " c.plan_offering, c.plan_tier, c.plan_maximum, CASE WHEN c.activated_at <= ? THEN c.activated_at END, first.at"
                        + " FROM contracts.contracts c LEFT JOIN LATERAL (SELECT min(lower(a.during)) AS at FROM contracts.assignments a"
                        + " WHERE a.contract_id = c.id" + KNOWN.formatted("a") + ") first ON true"
                        + " WHERE (c.id = ANY(?) OR c.customer_id = ANY(?) AND c.plan_offering IS NOT NULL) AND c.recorded_at <= ? ORDER BY c.number",
                statement -> {
                    setInstants(statement, 1, knownAt, knownAt, knownAt);
                    statement.setArray(4, ids(statement, contracts));
                    statement.setArray(5, ids(statement, customers));
                    setInstants(statement, 6, knownAt);
                },
                row -> rows.add(new ContractRow(row.getObject(1, UUID.class), row.getLong(2), row.getObject(3, UUID.class),
                        ServiceLevel.valueOf(row.getString(4)), ZoneId.of(row.getString(5)), row.getInt(6), instant(row, 7),
                        Optional.ofNullable(row.getObject(8, LocalDate.class)), instant(row, 9), Optional.ofNullable(row.getString(10)),
                        Optional.ofNullable(row.getString(11)), row.getInt(12), Optional.ofNullable(instant(row, 13)), Optional.ofNullable(instant(row, 14)))));
        return rows;
    }

    /** How many Spaces of these categories each customer had at the instant. */
    public Map<UUID, Integer> spaceCounts(Collection<UUID> customers, Set<SpaceCategory> categories, Instant at, Instant knownAt) {
        Map<UUID, Integer> counts = new HashMap<>();
        read("SELECT p.customer_id, count(*) FROM contracts.spaces p JOIN contracts.space_standings s ON s.space_id = p.id"
                        + " WHERE p.customer_id = ANY(?) AND s.category = ANY(?) AND s.during @> ?::timestamptz" + KNOWN.formatted("s") + " GROUP BY p.customer_id",
                statement -> {
                    statement.setArray(1, ids(statement, customers));
                    statement.setArray(2, statement.getConnection().createArrayOf("varchar", categories.stream().map(SpaceCategory::code).toArray()));
                    setInstants(statement, 3, at, knownAt, knownAt);
                },
                row -> counts.put(row.getObject(1, UUID.class), row.getInt(2)));
        return counts;
    }

    /** The CollabOS versions of the devices in each Space at the instant. */
    public Map<UUID, List<String>> collabOsVersions(Collection<UUID> spaces, Instant at, Instant knownAt) {
        Map<UUID, List<String>> versions = new HashMap<>();
        read("SELECT l.space_id, d.collab_os FROM contracts.device_locations l JOIN contracts.devices d ON d.id = l.device_id"
                        + " JOIN contracts.products p ON p.code = d.product AND p.collab_os"
                        + " WHERE l.space_id = ANY(?) AND d.collab_os <> '' AND l.during @> ?::timestamptz" + KNOWN.formatted("l"),
                statement -> {
                    statement.setArray(1, ids(statement, spaces));
                    setInstants(statement, 2, at, knownAt, knownAt);
                },
                row -> versions.computeIfAbsent(row.getObject(1, UUID.class), space -> new ArrayList<>()).add(row.getString(2)));
        return versions;
    }

    /** Leave to use Select in further countries (R101): for each customer, the first day by country. */
    public Map<UUID, Map<CountryCode, LocalDate>> useArrangements(Collection<UUID> customers, Instant knownAt) {
        Map<UUID, Map<CountryCode, LocalDate>> arranged = new HashMap<>();
        read("SELECT customer_id, country, min(from_on) FROM contracts.use_arrangements WHERE customer_id = ANY(?) AND recorded_at <= ? GROUP BY 1, 2",
                statement -> {
                    statement.setArray(1, ids(statement, customers));
                    setInstants(statement, 2, knownAt);
                },
                row -> arranged.computeIfAbsent(row.getObject(1, UUID.class), customer -> new HashMap<>())
                        .put(new CountryCode(row.getString(2)), row.getObject(3, LocalDate.class)));
        return arranged;
    }

    private void read(String sql, Binding binding, Reading reading) {
        // Range and array types have no mapping of their own; the connection is the transaction's. What entities were told comes first.
        entityManager.flush();
        Connection connection = entityManager.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reading.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static Array ids(PreparedStatement statement, Collection<UUID> ids) throws SQLException {
        return statement.getConnection().createArrayOf("uuid", ids.toArray());
    }

    private static void setInstants(PreparedStatement statement, int first, Instant... instants) throws SQLException {
        for (int i = 0; i < instants.length; i++) {
            statement.setObject(first + i, instants[i].atOffset(ZoneOffset.UTC));
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface Reading {
        void read(ResultSet row) throws SQLException;
    }

    /** @param zone the customer's main site's; @param spaceName what the Space is called now */
    public record Owner(UUID customer, ZoneId zone, String spaceName, SpaceCategory category) {
    }

    /** @param recordedAt since when we know it */
    public record Standing(String name, SpaceCategory category, CountryCode country, Instant recordedAt, Instant appearedAt) {
    }

    public record AssignmentRow(UUID space, UUID license, UUID contract, ServiceLevel level, int position, Instant from, Optional<Instant> until,
                                Instant recordedAt, String recordedBy, String offering) {
    }

    /** @param planOffering empty for a contract of single licenses */
    public record ContractRow(UUID id, long number, UUID customer, ServiceLevel level, ZoneId zone, int termYears, Instant orderCreatedAt,
                              Optional<LocalDate> serviceStartOn, Instant recordedAt, Optional<String> planOffering, Optional<String> planTier,
                              int planMaximum, Optional<Instant> activatedAt, Optional<Instant> firstAssignedAt) {
    }
}
