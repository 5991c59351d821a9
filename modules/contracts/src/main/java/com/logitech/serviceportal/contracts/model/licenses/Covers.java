package com.logitech.serviceportal.contracts.model.licenses;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Sql;
import com.logitech.serviceportal.contracts.model.Where;
import com.logitech.serviceportal.definitions.ServiceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The index of candidates: by which licenses and plans Spaces may have a level now, for lists, one statement for a page of them. It
 * goes by the contracts' dates alone. Whether a level may be used in the Space's country (R101) is asked of each candidate by who
 * shows it; so the level shown is that of entitlements, where the decision stands with its reasons.
 */
@ApplicationScoped
public class Covers {

    /** Two parameters: the instant, twice. Until its start is written a contract stands at its latest. */
    private static final String IN_TERM = "coalesce(c.started_on, c.latest_start_on) <= CAST(CAST(? AS timestamptz) AT TIME ZONE c.zone AS date)"
            + " AND c.ends_before > CAST(CAST(? AS timestamptz) AT TIME ZONE c.zone AS date)";

    private static final String ASSIGNED = "a.superseded_at IS NULL AND a.during @> CAST(? AS timestamptz) AND " + IN_TERM;

    private static final String PLANS = "FROM contracts.contracts c JOIN contracts.offering_fits f ON f.offering_code = c.plan_offering"
            + " WHERE c.plan_offering IS NOT NULL AND " + IN_TERM;

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;

    /**
     * Narrows a list of Spaces {@code s} to those on which a license is, or whose category a plan of their customer serves; or to
     * the others. For one customer his licenses are gathered once; for everybody's each Space shown is asked for its own.
     */
    public static void narrow(Where where, boolean covered, Optional<UUID> customer, Instant at) {
        String not = covered ? "" : "NOT ";
        if (customer.isPresent()) {
            where.and(not + "(s.id IN (SELECT a.space_id FROM contracts.assignments a JOIN contracts.contracts c ON c.id = a.contract_id"
                            + " WHERE a.customer_id = ? AND c.customer_id = ? AND " + ASSIGNED + ") OR s.category IN (SELECT f.category " + PLANS + " AND c.customer_id = ?))",
                    customer.get(), customer.get(), at, at, at, at, at, customer.get());
        } else {
            where.and(not + "(EXISTS (SELECT 1 FROM contracts.assignments a JOIN contracts.contracts c ON c.id = a.contract_id WHERE a.space_id = s.id AND " + ASSIGNED + ")"
                            + " OR (s.customer_id, s.category) IN (SELECT c.customer_id, f.category " + PLANS + "))",
                    at, at, at, at, at);
        }
    }

    /** @param license empty under an Enterprise Plan */
    public record Cover(ServiceLevel level, ContractId contract, ContractNumber number, Optional<LicenseId> license, LocalDate endsBefore) {
    }

    /** What may cover each Space at the instant, the highest level first, a license before a plan; a Space without any is absent. */
    public Map<SpaceId, List<Cover>> of(Collection<SpaceId> spaces, Instant at) {
        Sql.Many ids = Sql.ids(spaces.stream().map(SpaceId::value).toList());
        return Sql.list(books, "SELECT space_id, level, contract_id, number, license_id, ends_before FROM ("
                        + " SELECT a.space_id, c.level, c.id AS contract_id, c.number, a.license_id, c.ends_before"
                        + " FROM contracts.assignments a JOIN contracts.contracts c ON c.id = a.contract_id"
                        + " WHERE a.space_id = ANY(?) AND " + ASSIGNED
                        + " UNION ALL"
                        + " SELECT s.id, c.level, c.id, c.number, NULL, c.ends_before"
                        + " FROM contracts.spaces s JOIN contracts.contracts c ON c.customer_id = s.customer_id AND c.plan_offering IS NOT NULL"
                        + " JOIN contracts.offering_fits f ON f.offering_code = c.plan_offering AND f.category = s.category"
                        + " WHERE s.id = ANY(?) AND " + IN_TERM
                        + ") cover ORDER BY space_id, level = 'SELECT' DESC, license_id IS NOT NULL DESC, ends_before DESC, number DESC",
                row -> {
                    UUID license = Sql.uuid(row, 5);
                    return Map.entry(new SpaceId(Sql.uuid(row, 1)), new Cover(ServiceLevel.valueOf(row.getString(2)), new ContractId(Sql.uuid(row, 3)),
                            new ContractNumber(row.getLong(4)), Optional.ofNullable(license).map(LicenseId::new), Sql.day(row, 6)));
                }, ids, at, at, at, ids, at, at).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
