package com.logitech.serviceportal.contracts.model;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.logitech.serviceportal.contracts.api.ContractAdministration.LicenseFilter;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.LicenseId;

/** The Space licenses of all contracts. */
@ApplicationScoped
public class Licenses {

    private static final String TAKEN = " EXISTS (SELECT 1 FROM contracts.assignments a WHERE a.license_id = l.id AND a.superseded_at IS NULL"
            + " AND a.during && tstzrange(CAST(?2 AS timestamptz), NULL))";

    @PersistenceContext(unitName = "contracts")
    private EntityManager em;

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
            em.createNativeQuery("INSERT INTO contracts.licenses (id, contract_id, customer_id, position, offering_code)"
                            + " SELECT gen_random_uuid(), CAST(?1 AS uuid), CAST(?2 AS uuid), n, ?3 FROM generate_series(CAST(?4 AS integer), CAST(?5 AS integer)) n")
                    .setParameter(1, contract.id().toString()).setParameter(2, contract.customer().toString()).setParameter(3, lot.offering())
                    .setParameter(4, behind + 1).setParameter(5, behind + lot.number()).executeUpdate();
            behind += lot.number();
        }
    }

    public Optional<License> find(LicenseId license) {
        return Optional.ofNullable(em.find(License.class, license.value()));
    }

    /** Those of them that exist, in one look-up. */
    public Map<LicenseId, License> find(Collection<LicenseId> licenses) {
        return licenses.isEmpty() ? Map.of() : licensesOf("SELECT l.* FROM contracts.licenses l WHERE l.id = ANY(CAST(?1 AS uuid[]))",
                Rows.ids(licenses.stream().map(LicenseId::value).toList())).stream().collect(Collectors.toMap(License::id, Function.identity()));
    }

    /** The first licenses of each offering of the contract that are on no Space at the instant or later, by their number. @param most of each offering */
    public List<License> free(ContractId contract, Instant now, int most) {
        return licensesOf("SELECT f.id, f.contract_id, f.customer_id, f.position, f.offering_code FROM ("
                + "SELECT l.*, row_number() OVER (PARTITION BY l.offering_code ORDER BY l.position) AS nth FROM contracts.licenses l"
                + " WHERE l.contract_id = CAST(?1 AS uuid) AND NOT" + TAKEN + ") f WHERE f.nth <= ?3 ORDER BY f.position", contract.toString(), now.toString(), most);
    }

    /** The licenses of a contract after a number, by their number. @param now when free or assigned is asked about (UTC) */
    public List<License> page(ContractId contract, LicenseFilter filter, Instant now, int after, int size) {
        String wanted = switch (filter) {
            case ALL -> " AND CAST(?2 AS timestamptz) IS NOT NULL";
            case FREE -> " AND NOT" + TAKEN;
            case ASSIGNED -> " AND" + TAKEN;
        };
        return licensesOf("SELECT l.* FROM contracts.licenses l WHERE l.contract_id = CAST(?1 AS uuid)" + wanted + " AND l.position > ?3 ORDER BY l.position LIMIT ?4",
                contract.toString(), now.toString(), after, size);
    }

    /** How many of the contract's licenses are on a Space at the instant or later. */
    public int taken(ContractId contract, Instant now) {
        Object count = em.createNativeQuery("SELECT count(*) FROM contracts.licenses l WHERE l.contract_id = CAST(?1 AS uuid) AND" + TAKEN)
                .setParameter(1, contract.toString()).setParameter(2, now.toString()).getSingleResult();
        return Rows.number(count instanceof Object[] row ? row[0] : count);
    }

    /** The codes of the offerings each contract's licenses were sold as. */
    public Map<ContractId, Set<String>> offerings(Collection<ContractId> contracts) {
        Map<ContractId, Set<String>> offerings = new HashMap<>();
        Rows.of(em.createNativeQuery("SELECT DISTINCT contract_id, offering_code FROM contracts.licenses WHERE contract_id = ANY(CAST(?1 AS uuid[]))")
                        .setParameter(1, Rows.ids(contracts.stream().map(ContractId::value).toList())))
                .forEach(row -> offerings.computeIfAbsent(new ContractId(Rows.uuid(row[0])), contract -> new TreeSet<>()).add(row[1].toString()));
        return new LinkedHashMap<>(offerings);
    }

    @SuppressWarnings("unchecked")
    private List<License> licensesOf(String sql, Object... parameters) {
        jakarta.persistence.Query query = em.createNativeQuery(sql, License.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }
}
