package com.logitech.serviceportal.contracts.model.licenses;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.orders.FirstUse;
import com.logitech.serviceportal.contracts.terms.plans.PlanSuccession;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    @Inject
    private ContractsSql sql;

    /** Whose each Space is; unknown ids are absent. A Space that has left the books is still somebody's. */
    public Map<UUID, Owner> owners(Collection<UUID> spaces) {
        return mapped("SELECT s.id, s.customer_id, c.zone, s.name, s.category, s.space_group FROM contracts.spaces s"
                        + " JOIN contracts.customers c ON c.id = s.customer_id WHERE s.id = ANY(?)",
                row -> new Owner(Sql.uuid(row, 2), ZoneId.of(row.getString(3)), row.getString(4), new SpaceCategory(row.getString(5)),
                        row.getString(6)),
                Sql.ids(spaces));
    }

    /** What each Space was at the instant; a Space not in the books then is absent. */
    public Map<UUID, Standing> standings(Collection<UUID> spaces, Instant at, Instant knownAt) {
        return mapped("SELECT s.space_id, s.name, s.category, s.country, s.recorded_at, p.appeared_at FROM contracts.space_standings s"
                        + " JOIN contracts.spaces p ON p.id = s.space_id WHERE s.space_id = ANY(?) AND s.during @> ?::timestamptz"
                        + KNOWN.formatted("s"),
                row -> new Standing(row.getString(2), new SpaceCategory(row.getString(3)), new CountryCode(row.getString(4)),
                        Sql.instant(row, 5), Sql.instant(row, 6)),
                Sql.ids(spaces), at, knownAt, knownAt);
    }

    /** Every assignment the Spaces ever had, oldest beginning first. */
    public List<AssignmentRow> assignments(Collection<UUID> spaces, Instant knownAt) {
        return sql.now().list("SELECT a.space_id, a.license_id, a.contract_id, a.level, l.position, lower(a.during), upper(a.during),"
                        + " a.recorded_at, contracts.signed(a.recorded_by), l.offering_code"
                        + " FROM contracts.assignments a JOIN contracts.licenses l ON l.id = a.license_id"
                        + " WHERE a.space_id = ANY(?)" + KNOWN.formatted("a") + " ORDER BY lower(a.during)",
                row -> new AssignmentRow(Sql.uuid(row, 1), Sql.uuid(row, 2), Sql.uuid(row, 3), ServiceLevel.valueOf(row.getString(4)),
                        row.getInt(5), Sql.instant(row, 6), Optional.ofNullable(Sql.instant(row, 7)), Sql.instant(row, 8), row.getString(9),
                        row.getString(10)),
                Sql.ids(spaces), knownAt, knownAt);
    }

    /** The contracts named, and every Enterprise Plan of the customers. */
    public List<ContractRow> contracts(Collection<UUID> contracts, Collection<UUID> customers, Instant knownAt) {
        return sql.now().list("SELECT c.id, c.number, c.customer_id, c.level, c.zone, c.term_years, c.order_created_at,"
                        + " c.service_start_on, c.recorded_at, c.plan_offering, c.plan_tier, c.plan_maximum,"
                        + " CASE WHEN c.activated_at <= ? THEN c.activated_at END, first.at, c.ends_before, next.order_created_at,"
                        + " c.continues, coalesce(c.original, c.id), c.renewed_ends_before, c.renews"
                        + " FROM contracts.contracts c LEFT JOIN LATERAL (SELECT min(lower(a.during)) AS at FROM contracts.assignments a"
                        + " WHERE a.contract_id = c.id" + KNOWN.formatted("a") + ") first ON true"
                        + " LEFT JOIN contracts.contracts next ON next.continues = c.id AND next.recorded_at <= ?"
                        + " WHERE (c.id = ANY(?) OR c.customer_id = ANY(?) AND c.plan_offering IS NOT NULL) AND c.recorded_at <= ?"
                        + " ORDER BY c.number",
                row -> new ContractRow(Sql.uuid(row, 1), row.getLong(2), Sql.uuid(row, 3), ServiceLevel.valueOf(row.getString(4)),
                        ZoneId.of(row.getString(5)), row.getInt(6), Sql.instant(row, 7), Optional.ofNullable(Sql.day(row, 8)),
                        Sql.instant(row, 9), Optional.ofNullable(row.getString(10)), Optional.ofNullable(row.getString(11)), row.getInt(12),
                        Optional.ofNullable(Sql.instant(row, 13)), Optional.ofNullable(Sql.instant(row, 14)), succession(row),
                        Sql.uuid(row, 18), Optional.ofNullable(Sql.day(row, 19)), Optional.ofNullable(Sql.uuid(row, 20))),
                knownAt, knownAt, knownAt, knownAt, Sql.ids(contracts), Sql.ids(customers), knownAt);
    }

    /** Known as soon as the plan that takes over is. */
    private static PlanSuccession succession(ResultSet row) throws SQLException {
        Instant takenOverAt = Sql.instant(row, 7);
        LocalDate endsBefore = Sql.day(row, 15);
        return new PlanSuccession(
                Optional.ofNullable(Sql.uuid(row, 17)).map(former -> new PlanSuccession.Takeover(takenOverAt, endsBefore)),
                Optional.ofNullable(Sql.instant(row, 16)));
    }

    /** How many Spaces of these categories each customer had at the instant. */
    public Map<UUID, Integer> spaceCounts(Collection<UUID> customers, Set<SpaceCategory> categories, Instant at, Instant knownAt) {
        return mapped("SELECT p.customer_id, count(*) FROM contracts.spaces p JOIN contracts.space_standings s ON s.space_id = p.id"
                        + " WHERE p.customer_id = ANY(?) AND s.category = ANY(?) AND s.during @> ?::timestamptz" + KNOWN.formatted("s")
                        + " GROUP BY p.customer_id",
                row -> row.getInt(2),
                Sql.ids(customers), Sql.texts(categories.stream().map(SpaceCategory::code).toList()), at, knownAt, knownAt);
    }

    /** The CollabOS version of each device that runs it in each Space at the instant, blank where none is recorded. */
    public Map<UUID, List<String>> collabOsVersions(Collection<UUID> spaces, Instant at, Instant knownAt) {
        return mapped("SELECT l.space_id, array_agg(d.collab_os ORDER BY d.collab_os) FROM contracts.device_locations l"
                        + " JOIN contracts.devices d ON d.id = l.device_id JOIN contracts.products p ON p.code = d.product AND p.collab_os"
                        + " WHERE l.space_id = ANY(?) AND l.during @> ?::timestamptz" + KNOWN.formatted("l")
                        + " GROUP BY l.space_id",
                row -> List.of((String[]) row.getArray(2).getArray()),
                Sql.ids(spaces), at, knownAt, knownAt);
    }

    /** The Sync organization each Space came from at the instant; one from elsewhere is absent (R18). */
    public Map<UUID, Organization> organizations(Collection<UUID> spaces, Instant at, Instant knownAt) {
        return mapped("""
                SELECT p.space_id, p.organization,
                       CASE WHEN bool_or(l.linked_at <= k.at AND (l.unlinked_at IS NULL OR l.unlinked_at > k.at)) THEN NULL
                           ELSE max(l.unlinked_at) FILTER (WHERE l.unlinked_at <= k.at) END
                  FROM (SELECT least(CAST(? AS timestamptz), CAST(? AS timestamptz)) AS at) k
                  JOIN contracts.sync_places p ON p.since <= k.at AND (p.until IS NULL OR p.until > k.at)
                  JOIN contracts.sync_links l ON l.customer_id = p.customer_id AND l.organization = p.organization
                 WHERE p.space_id = ANY(?) GROUP BY p.space_id, p.organization""",
                row -> new Organization(row.getString(2), Optional.ofNullable(Sql.instant(row, 3))), at, knownAt, Sql.ids(spaces));
    }

    /** Whose Sync features were off at the instant. */
    public Map<UUID, SwitchRow> switchedOff(Collection<UUID> spaces, Instant at, Instant knownAt) {
        return mapped("SELECT w.space_id, w.plan_id, lower(w.during), w.reason, w.recorded_at, contracts.signed(w.recorded_by)"
                        + " FROM contracts.feature_switches w WHERE w.space_id = ANY(?) AND w.during @> ?::timestamptz"
                        + KNOWN.formatted("w"),
                row -> new SwitchRow(Sql.uuid(row, 2), Sql.instant(row, 3), row.getString(4), Sql.instant(row, 5), row.getString(6)),
                Sql.ids(spaces), at, knownAt, knownAt);
    }

    /** One row for each id, which stands in the first column. */
    private <T> Map<UUID, T> mapped(String select, Sql.Reading<T> reading, Object... parameters) {
        Map<UUID, T> byId = new HashMap<>();
        sql.now().each(select, row -> {
            byId.put(Sql.uuid(row, 1), reading.read(row));
            return true;
        }, parameters);
        return byId;
    }

    /** @param zone the customer's main site's; @param spaceName what the Space is called now */
    public record Owner(UUID customer, ZoneId zone, String spaceName, SpaceCategory category, String group) {
    }

    /** @param id Sync's; @param unlinkedAt when it was unlinked (UTC); empty while it is linked */
    public record Organization(String id, Optional<Instant> unlinkedAt) {
    }

    /** @param recordedAt since when we know it */
    public record Standing(String name, SpaceCategory category, CountryCode country, Instant recordedAt, Instant appearedAt) {
    }

    /** @param plan the first of the plans that took each other's place; @param from since when the features are off (UTC) */
    public record SwitchRow(UUID plan, Instant from, String reason, Instant recordedAt, String recordedBy) {
    }

    /** @param position the license's number in its contract; @param until empty while no end is known */
    public record AssignmentRow(
        UUID space, UUID license, UUID contract, ServiceLevel level, int position,
        Instant from, Optional<Instant> until, Instant recordedAt, String recordedBy, String offering) {
    }

    /**
     * @param planOffering empty for a contract of single licenses
     * @param original     the first of the plans that took each other's place; the contract itself where it took none
     * @param renewedEndsBefore first day after the contract it renews, as known when it was ordered (D59)
     * @param renews       the contract it continues (D29)
     */
    public record ContractRow(
        UUID id, long number, UUID customer, ServiceLevel level, ZoneId zone,
        int termYears, Instant orderCreatedAt, Optional<LocalDate> serviceStartOn, Instant recordedAt,
        Optional<String> planOffering, Optional<String> planTier, int planMaximum,
        Optional<Instant> activatedAt, Optional<Instant> firstAssignedAt, PlanSuccession succession, UUID original,
        Optional<LocalDate> renewedEndsBefore, Optional<UUID> renews) {

        /** What it gives by its own dates. */
        public ContractedLevel contracted(StartRules rules) {
            boolean plan = planOffering.isPresent();
            return new ContractedLevel(new ContractId(id), new ContractNumber(number), level,
                    plan ? FirstUse.ACTIVATION : FirstUse.ASSIGNMENT, rules.of(orderCreatedAt, zone, serviceStartOn, renewedEndsBefore),
                    plan ? activatedAt : firstAssignedAt, termYears, succession);
        }
    }
}
