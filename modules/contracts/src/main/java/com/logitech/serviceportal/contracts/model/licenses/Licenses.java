package com.logitech.serviceportal.contracts.model.licenses;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseFilter;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.model.spaces.OnlyGroups;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The Space licenses of all contracts. */
@ApplicationScoped
public class Licenses {

    private static final String LICENSE = "l.id, l.contract_id, l.customer_id, l.position, l.offering_code";
    private static final String TAKEN = " EXISTS (SELECT 1 FROM contracts.assignments a"
            + " WHERE a.license_id = l.id AND a.superseded_at IS NULL AND a.during && tstzrange(?, NULL))";

    /** Looked up by the contract, once, not for each of its licenses. */
    private static final String NOW_ON = "SELECT a.license_id FROM contracts.assignments a"
            + " WHERE a.contract_id = ? AND a.superseded_at IS NULL AND a.during @> CAST(? AS timestamptz)";
    /** The earlier of the assignment's end, if it has one, and the contract's. */
    private static final String ENDS = "least(upper(a.during), CAST(? AS timestamptz))";
    private static final Set<LicenseFilter> PARTS_OF_ASSIGNED =
            EnumSet.of(LicenseFilter.PLANNED, LicenseFilter.STAYING, LicenseFilter.ENDING_SOON);

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    /**
     * Licenses sold together.
     *
     * @param offering the code they are sold as
     * @param number   how many
     */
    public record Lot(String offering, int number) {
    }

    /** Makes the licenses of a new contract, numbered through in the order of the lots; one statement a lot. */
    public void add(Contract contract, List<Lot> lots) {
        int behind = 0;
        for (Lot lot : lots) {
            sql.now().update("INSERT INTO contracts.licenses (id, contract_id, customer_id, position, offering_code)"
                            + " SELECT gen_random_uuid(), ?, ?, n, ? FROM generate_series(?, ?) n",
                    contract.id().value(), contract.customer().value(), lot.offering(), behind + 1, behind + lot.number());
            behind += lot.number();
        }
    }

    public Optional<License> find(LicenseId license) {
        return Optional.ofNullable(books.find(License.class, license.value()));
    }

    /** Those of them that exist, in one look-up. */
    public Map<LicenseId, License> find(Collection<LicenseId> licenses) {
        return licenses("SELECT " + LICENSE + " FROM contracts.licenses l WHERE l.id = ANY(?)",
                        Sql.ids(licenses.stream().map(LicenseId::value).toList())).stream()
                .collect(Collectors.toMap(License::id, Function.identity()));
    }

    /**
     * The first licenses of each offering of the contract that are on no Space at the instant or later, by their number.
     *
     * @param most of each offering
     */
    public List<License> free(ContractId contract, Instant now, int most) {
        return licenses("SELECT " + LICENSE + " FROM ("
                        + "SELECT l.*, row_number() OVER (PARTITION BY l.offering_code ORDER BY l.position) AS nth"
                        + " FROM contracts.licenses l WHERE l.contract_id = ? AND NOT" + TAKEN + ") l"
                        + " WHERE l.nth <= ? ORDER BY l.position",
                contract.value(), now, most);
    }

    /**
     * What a list of a contract's licenses is asked for.
     *
     * @param onlyGroups the Spaces whose licenses are looked for, where it matters what Space it is
     * @param category   of the Space
     * @param fitting    the offerings whose licenses may go to a Space of that category
     * @param text       words of name, site, building or floor of the Space, in any order
     * @param now        when free or assigned is asked about (UTC)
     * @param endsAt     the first instant the contract covers nothing any more
     * @param soon       what ends by then ends soon (UTC)
     */
    public record Asking(ContractId contract, LicenseFilter filter, OnlyGroups onlyGroups, Optional<SpaceCategory> category,
            Set<String> fitting, String text, Instant now, Instant endsAt, Instant soon) {

        private boolean isOfSpaces() {
            return category.isPresent() || !text.isBlank() || PARTS_OF_ASSIGNED.contains(filter);
        }
    }

    /** The licenses of a contract by their number. */
    public Page<License> page(Asking asking, Paging paging) {
        return Listed.along(sql.now(), "SELECT l.id FROM contracts.licenses l", where(asking), "l.position", paging,
                        (beyond, last) -> beyond.and("l.position > ?", last.number()))
                .page(LicenseId::new, this::find, License::position);
    }

    /** How many licenses of the contract are on no Space at the instant or later. */
    public int countFree(ContractId contract, Instant now) {
        Where where = new Where().and("l.contract_id = ?", contract.value()).and("NOT" + TAKEN, now);
        return (int) sql.now().number("SELECT count(*) FROM contracts.licenses l WHERE " + where, where.parametersAnd());
    }

    private static Where where(Asking asking) {
        UUID contract = asking.contract().value();
        Where where = new Where().and("l.contract_id = ?", contract);
        Instant now = asking.now();
        Where found = switch (asking.filter()) {
            case ALL -> where;
            case FREE -> where.and("NOT" + TAKEN, now);
            case ASSIGNED -> where.and(TAKEN, now);
            case PLANNED -> where.and(TAKEN, now).and("l.id NOT IN (" + NOW_ON + ")", contract, now);
            case STAYING -> where.and("l.id IN (" + NOW_ON + " AND " + ENDS + " > ?)", contract, now, asking.endsAt(), asking.soon());
            case ENDING_SOON -> where.and("l.id IN (" + NOW_ON + " AND " + ENDS + " <= ?)", contract, now, asking.endsAt(), asking.soon());
        };
        return asking.isOfSpaces() ? onSpaces(found, asking) : found;
    }

    private static Where onSpaces(Where where, Asking asking) {
        Where on = asking.onlyGroups().spaces(new Where().and("a.contract_id = ?", asking.contract().value())
                .and("a.superseded_at IS NULL AND a.during && tstzrange(?, NULL)", asking.now())).andWords("s.place_key", asking.text());
        asking.category().ifPresent(category -> on.and("s.category = ?", category.code()));
        String there = "l.id IN (SELECT a.license_id FROM contracts.assignments a JOIN contracts.spaces s ON s.id = a.space_id WHERE "
                + on + ")";
        if (asking.category().isEmpty() || !asking.text().isBlank()) {
            return where.and(there, on.parametersAnd());
        }
        return where.and("(" + there + " OR l.offering_code = ANY(?) AND NOT" + TAKEN + ")",
                on.parametersAnd(Sql.texts(asking.fitting()), asking.now()));
    }

    /** The codes of the offerings each contract's licenses were sold as. */
    public Map<ContractId, Set<String>> offerings(Collection<ContractId> contracts) {
        Map<ContractId, Set<String>> offerings = new HashMap<>();
        sql.now().list("SELECT DISTINCT contract_id, offering_code FROM contracts.licenses WHERE contract_id = ANY(?)",
                        row -> Map.entry(new ContractId(Sql.uuid(row, 1)), row.getString(2)),
                        Sql.ids(contracts.stream().map(ContractId::value).toList()))
                .forEach(row -> offerings.computeIfAbsent(row.getKey(), contract -> new TreeSet<>()).add(row.getValue()));
        return offerings;
    }

    private List<License> licenses(String select, Object... parameters) {
        return sql.now().list(select,
                row -> new License(new LicenseId(Sql.uuid(row, 1)), new ContractId(Sql.uuid(row, 2)), new CustomerId(Sql.uuid(row, 3)),
                        row.getInt(4), row.getString(5)),
                parameters);
    }
}
