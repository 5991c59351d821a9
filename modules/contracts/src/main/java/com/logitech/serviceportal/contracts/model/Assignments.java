package com.logitech.serviceportal.contracts.model;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.CustomerId;
import com.logitech.serviceportal.contracts.api.LicenseId;
import com.logitech.serviceportal.contracts.api.SpaceId;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;

/**
 * Which license has been on which Space. Unless it says otherwise a question is answered as known now; lines of contracts whose
 * term is over count as well until their end is written, so whoever asks about service asks the contract's term too.
 */
@ApplicationScoped
public class Assignments {

    private static final String LINE = "SELECT a.id, a.license_id, a.contract_id, a.customer_id, a.space_id, a.level, a.lane,"
            + " lower(a.during), upper(a.during), a.recorded_at, a.recorded_by FROM contracts.assignments a";

    @PersistenceContext(unitName = "contracts")
    private EntityManager em;

    /** Every assignment of the Spaces that is so at the instant. */
    public List<Assignment> coveringAt(Collection<SpaceId> spaces, Instant at) {
        return lines(em.createNativeQuery(LINE + " WHERE a.space_id = ANY(CAST(?1 AS uuid[])) AND a.superseded_at IS NULL"
                        + " AND a.during @> CAST(?2 AS timestamptz) ORDER BY a.space_id, lower(a.during)")
                .setParameter(1, ids(spaces, SpaceId::value)).setParameter(2, text(at)));
    }

    /** Every assignment of the Spaces that was so at the instant, as was known at {@code knownAt}. */
    public List<Assignment> coveringAt(Collection<SpaceId> spaces, Instant at, Instant knownAt) {
        return lines(em.createNativeQuery(LINE + " WHERE a.space_id = ANY(CAST(?1 AS uuid[])) AND a.recorded_at <= CAST(?3 AS timestamptz)"
                        + " AND (a.superseded_at IS NULL OR a.superseded_at > CAST(?3 AS timestamptz))"
                        + " AND a.during @> CAST(?2 AS timestamptz) ORDER BY a.space_id, lower(a.during)")
                .setParameter(1, ids(spaces, SpaceId::value)).setParameter(2, text(at)).setParameter(3, text(knownAt)));
    }

    /** Every assignment of the Spaces of which some part lies at the instant or later. */
    public List<Assignment> reaching(Collection<SpaceId> spaces, Instant from) {
        return lines(em.createNativeQuery(LINE + " WHERE a.space_id = ANY(CAST(?1 AS uuid[])) AND a.superseded_at IS NULL"
                        + " AND a.during && tstzrange(CAST(?2 AS timestamptz), NULL) ORDER BY a.space_id, lower(a.during)")
                .setParameter(1, ids(spaces, SpaceId::value)).setParameter(2, text(from)));
    }

    /** Whether the Space has, or will have, a license at the instant or later. */
    public boolean anyFrom(SpaceId space, Instant from) {
        return !reaching(List.of(space), from).isEmpty();
    }

    /** Where the licenses are, or are to be, at the instant or later; what is not among them is free. */
    public List<Assignment> currentOf(Collection<LicenseId> licenses, Instant now) {
        return lines(em.createNativeQuery(LINE + " WHERE a.license_id = ANY(CAST(?1 AS uuid[])) AND a.superseded_at IS NULL"
                        + " AND a.during && tstzrange(CAST(?2 AS timestamptz), NULL) ORDER BY a.license_id, lower(a.during)")
                .setParameter(1, ids(licenses, LicenseId::value)).setParameter(2, text(now)));
    }

    /** Everywhere the license has been or is to be, newest first. */
    public List<Assignment> historyOf(LicenseId license) {
        return lines(em.createNativeQuery(LINE + " WHERE a.license_id = CAST(?1 AS uuid) AND a.superseded_at IS NULL ORDER BY lower(a.during) DESC")
                .setParameter(1, license.toString()));
    }

    /** The contract's assignments of which some part lies at the instant or later. */
    public List<Assignment> currentOf(ContractId contract, Instant now) {
        return lines(em.createNativeQuery(LINE + " WHERE a.contract_id = CAST(?1 AS uuid) AND a.superseded_at IS NULL"
                        + " AND a.during && tstzrange(CAST(?2 AS timestamptz), NULL) ORDER BY lower(a.during), a.id")
                .setParameter(1, contract.toString()).setParameter(2, text(now)));
    }

    /** How many licenses of each contract are on a Space at the instant; a contract without one is absent. */
    public Map<ContractId, Integer> countsAt(Collection<ContractId> contracts, Instant at) {
        return Rows.of(em.createNativeQuery("SELECT a.contract_id, count(*) FROM contracts.assignments a WHERE a.contract_id = ANY(CAST(?1 AS uuid[]))"
                        + " AND a.superseded_at IS NULL AND a.during @> CAST(?2 AS timestamptz) GROUP BY a.contract_id")
                        .setParameter(1, ids(contracts, ContractId::value)).setParameter(2, text(at))).stream()
                .collect(Collectors.toMap(row -> new ContractId(Rows.uuid(row[0])), row -> Rows.number(row[1])));
    }

    /** The earliest beginning of any assignment of the contract; empty when none has been or is to be. */
    public Optional<Instant> firstOf(ContractId contract) {
        Object first = em.createNativeQuery("SELECT min(lower(during)) FROM contracts.assignments WHERE contract_id = CAST(?1 AS uuid) AND superseded_at IS NULL")
                .setParameter(1, contract.toString()).getSingleResult();
        return Rows.instantIfAny(first instanceof Object[] row ? row[0] : first);
    }

    /** Spaces of the customer with a Select license in term at the instant, by their category then, each Space once (R29). */
    public Map<SpaceCategory, Integer> activeSelectSpaces(CustomerId customer, Instant at) {
        Map<SpaceCategory, Integer> counts = new LinkedHashMap<>();
        Rows.of(em.createNativeQuery("SELECT s.category, count(DISTINCT a.space_id) FROM contracts.assignments a"
                        + " JOIN contracts.contracts c ON c.id = a.contract_id"
                        + " JOIN contracts.space_standings s ON s.space_id = a.space_id AND s.superseded_at IS NULL AND s.during @> CAST(?2 AS timestamptz)"
                        + " WHERE a.customer_id = CAST(?1 AS uuid) AND a.superseded_at IS NULL AND a.level = 'SELECT'"
                        + " AND a.during @> CAST(?2 AS timestamptz)"
                        + " AND c.started_on <= CAST(CAST(?2 AS timestamptz) AT TIME ZONE c.zone AS date)"
                        + " AND c.ends_before > CAST(CAST(?2 AS timestamptz) AT TIME ZONE c.zone AS date)"
                        + " GROUP BY s.category ORDER BY s.category")
                        .setParameter(1, customer.toString()).setParameter(2, text(at)))
                .forEach(row -> counts.put(new SpaceCategory(row[0].toString()), Rows.number(row[1])));
        return counts;
    }

    /** Writes new lines, however many, in one statement. */
    public void add(List<Assignment> lines) {
        if (lines.isEmpty()) {
            return;
        }
        em.createNativeQuery("INSERT INTO contracts.assignments (id, license_id, contract_id, customer_id, space_id, level, lane, during, recorded_at, recorded_by)"
                        + " SELECT id, license_id, contract_id, customer_id, space_id, level, lane, tstzrange(begun, ended), recorded_at, ?11 FROM unnest("
                        + "CAST(?1 AS uuid[]), CAST(?2 AS uuid[]), CAST(?3 AS uuid[]), CAST(?4 AS uuid[]), CAST(?5 AS uuid[]), CAST(?6 AS text[]),"
                        + " CAST(?7 AS smallint[]), CAST(?8 AS timestamptz[]), CAST(?9 AS timestamptz[]), CAST(?10 AS timestamptz[]))"
                        + " AS line (id, license_id, contract_id, customer_id, space_id, level, lane, begun, ended, recorded_at)")
                .setParameter(1, ids(lines, Assignment::id))
                .setParameter(2, ids(lines, line -> line.license().value()))
                .setParameter(3, ids(lines, line -> line.contract().value()))
                .setParameter(4, ids(lines, line -> line.customer().value()))
                .setParameter(5, ids(lines, line -> line.space().value()))
                .setParameter(6, array(lines, line -> line.level().name()))
                .setParameter(7, array(lines, line -> Integer.toString(line.lane())))
                .setParameter(8, array(lines, line -> text(line.from())))
                .setParameter(9, array(lines, line -> line.until().map(Assignments::text).orElse("NULL")))
                .setParameter(10, array(lines, line -> text(line.recordedAt())))
                .setParameter(11, lines.get(0).recordedBy())
                .executeUpdate();
    }

    /** Marks lines as known otherwise from the instant on. @return how many had not been before */
    public int supersede(Collection<Assignment> lines, Instant now) {
        return lines.isEmpty() ? 0 : em.createNativeQuery("UPDATE contracts.assignments SET superseded_at = CAST(?2 AS timestamptz)"
                        + " WHERE id = ANY(CAST(?1 AS uuid[])) AND superseded_at IS NULL")
                .setParameter(1, ids(lines, Assignment::id)).setParameter(2, text(now)).executeUpdate();
    }

    private static List<Assignment> lines(Query query) {
        return Rows.of(query).stream().map(Assignments::line).toList();
    }

    private static Assignment line(Object... row) {
        return new Assignment(Rows.uuid(row[0]), new LicenseId(Rows.uuid(row[1])), new ContractId(Rows.uuid(row[2])), new CustomerId(Rows.uuid(row[3])),
                new SpaceId(Rows.uuid(row[4])), ServiceLevel.valueOf(row[5].toString()), Rows.number(row[6]), Rows.instant(row[7]),
                Rows.instantIfAny(row[8]), Rows.instant(row[9]), row[10].toString());
    }

    private static <T> String ids(Collection<T> things, Function<T, UUID> id) {
        return Rows.ids(things.stream().map(id).toList());
    }

    private static <T> String array(Collection<T> things, Function<T, String> element) {
        return things.stream().map(element).collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(Instant instant) {
        return instant.toString();
    }
}
