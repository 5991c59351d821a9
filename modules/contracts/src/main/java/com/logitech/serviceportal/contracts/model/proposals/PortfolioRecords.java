package com.logitech.serviceportal.contracts.model.proposals;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.proposals.CountedAccount;
import com.logitech.serviceportal.contracts.terms.proposals.Placed;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the books say about one account as a whole, as known at an instant; each question is one statement. */
@ApplicationScoped
public class PortfolioRecords {

    private static final String KNOWN = " AND %1$s.recorded_at <= ? AND (%1$s.superseded_at IS NULL OR %1$s.superseded_at > ?)";

    @Inject
    private ContractsSql sql;

    /** Every contract the customer had. */
    public List<UUID> contracts(CustomerId customer, Instant knownAt) {
        return sql.now().list("SELECT c.id FROM contracts.contracts c WHERE c.customer_id = ? AND c.recorded_at <= ?",
                row -> Sql.uuid(row, 1), customer.value(), knownAt);
    }

    /** Every contract these customers had. */
    public List<UUID> contracts(Collection<UUID> customers, Instant knownAt) {
        return sql.now().list("SELECT c.id FROM contracts.contracts c WHERE c.customer_id = ANY(?) AND c.recorded_at <= ?",
                row -> Sql.uuid(row, 1), Sql.ids(customers), knownAt);
    }

    /** Everywhere his licenses were, are and are to be, each with the category the Space had when it began. */
    public List<Placed> placed(CustomerId customer, Instant knownAt) {
        return placed("a.customer_id = ?", customer.value(), knownAt);
    }

    /** The same of every license that ever was on one of the Spaces. */
    public List<Placed> placedOn(Collection<UUID> spaces, Instant knownAt) {
        return placed("a.license_id IN (SELECT b.license_id FROM contracts.assignments b WHERE b.space_id = ANY(?))", Sql.ids(spaces),
                knownAt);
    }

    private List<Placed> placed(String whose, Object asked, Instant knownAt) {
        return sql.now().list("SELECT a.license_id, a.contract_id, a.space_id, coalesce(s.category, p.category), lower(a.during),"
                        + " upper(a.during) FROM contracts.assignments a JOIN contracts.spaces p ON p.id = a.space_id"
                        + " LEFT JOIN contracts.space_standings s ON s.space_id = a.space_id AND s.during @> lower(a.during)"
                        + KNOWN.formatted("s") + " WHERE " + whose + KNOWN.formatted("a") + " ORDER BY lower(a.during), a.id",
                row -> new Placed(new LicenseId(Sql.uuid(row, 1)), new ContractId(Sql.uuid(row, 2)), new SpaceId(Sql.uuid(row, 3)),
                        new SpaceCategory(row.getString(4)), Sql.instant(row, 5), Optional.ofNullable(Sql.instant(row, 6))),
                knownAt, knownAt, asked, knownAt, knownAt);
    }

    /** Everywhere his Select licenses were, are and are to be; read from an index alone. */
    public List<CountedAccount.Line> counted(CustomerId customer, Instant knownAt) {
        return sql.now().list("SELECT a.contract_id, a.space_id, lower(a.during), upper(a.during) FROM contracts.assignments a"
                        + " WHERE a.customer_id = ? AND a.level = 'SELECT'" + KNOWN.formatted("a"),
                row -> new CountedAccount.Line(new ContractId(Sql.uuid(row, 1)), new SpaceId(Sql.uuid(row, 2)),
                        TimeSpan.of(Sql.instant(row, 3), Optional.ofNullable(Sql.instant(row, 4)))),
                customer.value(), knownAt, knownAt);
    }

    /** The same of several customers. */
    public Map<UUID, List<CountedAccount.Line>> counted(Collection<UUID> customers, Instant knownAt) {
        Map<UUID, List<CountedAccount.Line>> lines = new HashMap<>();
        sql.now().each("SELECT a.customer_id, a.contract_id, a.space_id, lower(a.during), upper(a.during) FROM contracts.assignments a"
                        + " WHERE a.customer_id = ANY(?) AND a.level = 'SELECT'" + KNOWN.formatted("a"),
                row -> lines.computeIfAbsent(Sql.uuid(row, 1), unused -> new ArrayList<>())
                        .add(new CountedAccount.Line(new ContractId(Sql.uuid(row, 2)), new SpaceId(Sql.uuid(row, 3)),
                                TimeSpan.of(Sql.instant(row, 4), Optional.ofNullable(Sql.instant(row, 5))))),
                Sql.ids(customers), knownAt, knownAt);
        return lines;
    }

    /** Customers with so many Select licenses on Spaces at an instant (UTC), and those who ever ordered a Select plan. */
    public Set<CustomerId> inReach(int licenses, Instant at) {
        return Set.copyOf(sql.now().list("SELECT a.customer_id FROM contracts.assignments a WHERE a.level = 'SELECT'"
                        + " AND a.superseded_at IS NULL AND a.during @> CAST(? AS timestamptz)"
                        + " GROUP BY a.customer_id HAVING count(*) >= ?"
                        + " UNION SELECT c.customer_id FROM contracts.contracts c WHERE c.level = 'SELECT' AND c.plan_offering IS NOT NULL",
                row -> new CustomerId(Sql.uuid(row, 1)), at, licenses));
    }

    /** The licenses of his contracts. */
    public List<SeatRow> seats(CustomerId customer) {
        return seats("l.customer_id = ?", customer.value());
    }

    /** The licenses. */
    public List<SeatRow> seats(Collection<UUID> licenses) {
        return seats("l.id = ANY(?)", Sql.ids(licenses));
    }

    private List<SeatRow> seats(String which, Object asked) {
        return sql.now().list("SELECT l.id, l.contract_id, l.position, l.offering_code FROM contracts.licenses l WHERE " + which
                        + " ORDER BY l.contract_id, l.position",
                row -> new SeatRow(new LicenseId(Sql.uuid(row, 1)), new ContractId(Sql.uuid(row, 2)), row.getInt(3), row.getString(4)),
                asked);
    }

    /** His Spaces as they are. */
    public List<SpaceRow> spaces(CustomerId customer) {
        return spaces("s.customer_id = ? AND s.removed_at IS NULL", customer.value());
    }

    /** The Spaces, those that have left the books as they were last. */
    public List<SpaceRow> spaces(Collection<UUID> spaces) {
        return spaces("s.id = ANY(?)", Sql.ids(spaces));
    }

    private List<SpaceRow> spaces(String which, Object asked) {
        return sql.now().list("SELECT s.id, s.name, s.category, s.named_desk, s.country, s.appeared_at, s.customer_id, s.space_group"
                        + " FROM contracts.spaces s WHERE " + which,
                row -> new SpaceRow(new SpaceId(Sql.uuid(row, 1)), row.getString(2), new SpaceCategory(row.getString(3)),
                        row.getBoolean(4), new CountryCode(row.getString(5)), Sql.instant(row, 6), new CustomerId(Sql.uuid(row, 7)),
                        row.getString(8)),
                asked);
    }

    /** Customers with a paid contract that ends, or a license that leaves its Space, in a stretch of time (UTC). */
    public List<CustomerId> endingBetween(Instant from, Instant until) {
        return sql.now().list("SELECT c.customer_id FROM contracts.contracts c WHERE c.level = 'SELECT' AND c.ends_before"
                        + " BETWEEN CAST(CAST(? AS timestamptz) - interval '1 day' AS date)"
                        + " AND CAST(CAST(? AS timestamptz) + interval '1 day' AS date)"
                        + " UNION SELECT a.customer_id FROM contracts.assignments a WHERE a.level = 'SELECT' AND a.superseded_at IS NULL"
                        + " AND upper(a.during) BETWEEN ? AND ?",
                row -> new CustomerId(Sql.uuid(row, 1)), from, until, from, until);
    }

    /** A license. @param offering the code it was sold as */
    public record SeatRow(LicenseId license, ContractId contract, int position, String offering) {
    }

    /** A Space. @param appearedAt UTC */
    public record SpaceRow(SpaceId id, String name, SpaceCategory category, boolean namedDesk, CountryCode country, Instant appearedAt,
            CustomerId customer, String group) {
    }
}
