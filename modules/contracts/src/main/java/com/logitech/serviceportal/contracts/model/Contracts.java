package com.logitech.serviceportal.contracts.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.CustomerId;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;

/** The contracts in the books. */
@ApplicationScoped
public class Contracts {

    /** A list says exactly how many there are up to this many, and guesses above. */
    static final int COUNTED_EXACTLY = 5_000;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
    private static final String DAY_THERE = "CAST(CAST(?1 AS timestamptz) AT TIME ZONE c.zone AS date)";

    @PersistenceContext(unitName = "contracts")
    private EntityManager em;

    public void add(Contract contract) {
        em.persist(contract);
    }

    /** Writes what was told so far, so that the database can object while the command can still say why. */
    public void flush() {
        em.flush();
    }

    /** The next number nobody has. */
    public ContractNumber nextNumber() {
        Object number = em.createNativeQuery("SELECT nextval('contracts.contract_numbers')").getSingleResult();
        return new ContractNumber(((Number) (number instanceof Object[] row ? row[0] : number)).longValue());
    }

    public Optional<Contract> find(ContractId contract) {
        return Optional.ofNullable(em.find(Contract.class, contract.value()));
    }

    /** Those of them that exist, in one look-up. */
    public Map<ContractId, Contract> find(Collection<ContractId> contracts) {
        return contracts.isEmpty() ? Map.of() : contractsOf("SELECT c.* FROM contracts.contracts c WHERE c.id = ANY(CAST(?1 AS uuid[]))",
                Rows.ids(contracts.stream().map(ContractId::value).distinct().toList())).stream().collect(Collectors.toMap(Contract::id, Function.identity()));
    }

    /**
     * Holds the contract until the transaction ends and reads it afresh. Whoever changes what its licenses do holds it first and
     * the Spaces after, so that two callers never wait for each other. Rows that only refer to it may be written meanwhile.
     */
    public Optional<Contract> hold(ContractId contract) {
        if (em.createNativeQuery("SELECT c.id FROM contracts.contracts c WHERE c.id = CAST(?1 AS uuid) FOR NO KEY UPDATE")
                .setParameter(1, contract.toString()).getResultList().isEmpty()) {
            return Optional.empty();
        }
        Contract held = em.find(Contract.class, contract.value());
        em.refresh(held);
        return Optional.of(held);
    }

    /** Lets one caller at a time order or activate plans for the customer, until the transaction ends (R108). */
    public void holdPlansOf(CustomerId customer) {
        em.createNativeQuery("SELECT id FROM contracts.customers WHERE id = CAST(?1 AS uuid) FOR NO KEY UPDATE").setParameter(1, customer.toString()).getResultList();
    }

    /** The customer's Enterprise Plans, past ones too. */
    public List<Contract> plansOf(CustomerId customer) {
        return contractsOf("SELECT c.* FROM contracts.contracts c WHERE c.customer_id = CAST(?1 AS uuid) AND c.plan_offering IS NOT NULL ORDER BY c.number", customer.toString());
    }

    /** The contracts an order brought about, by their number. */
    public Map<UUID, List<ContractId>> ofOrders(Collection<UUID> orders) {
        Map<UUID, List<ContractId>> contracts = new HashMap<>();
        Rows.of(em.createNativeQuery("SELECT order_id, id FROM contracts.contracts WHERE order_id = ANY(CAST(?1 AS uuid[])) ORDER BY number")
                        .setParameter(1, Rows.ids(orders)))
                .forEach(row -> contracts.computeIfAbsent(Rows.uuid(row[0]), order -> new ArrayList<>()).add(new ContractId(Rows.uuid(row[1]))));
        return contracts;
    }

    /** Holds contracts whose start has come in their zone and is not written, passing over those somebody else holds (R24). */
    public List<Contract> holdDueToStart(Instant now, int most) {
        return held("SELECT c.* FROM contracts.contracts c WHERE c.started_on IS NULL AND c.latest_start_on <= CAST(?2 AS date)"
                + " AND c.latest_start_on <= " + DAY_THERE + " ORDER BY c.latest_start_on, c.id LIMIT ?3 FOR NO KEY UPDATE OF c SKIP LOCKED", now, most);
    }

    /** Holds contracts whose term is over in their zone and whose end is not written, passing over those somebody else holds (R25). */
    public List<Contract> holdDueToEnd(Instant now, int most) {
        return held("SELECT c.* FROM contracts.contracts c WHERE c.started_on IS NOT NULL AND c.ended_recorded_at IS NULL AND c.ends_before <= CAST(?2 AS date)"
                + " AND c.ends_before <= " + DAY_THERE + " ORDER BY c.ends_before, c.id LIMIT ?3 FOR NO KEY UPDATE OF c SKIP LOCKED", now, most);
    }

    /** @param sql ?1 the instant, ?2 the latest day anywhere (so that an index serves), ?3 how many */
    private List<Contract> held(String sql, Instant now, int most) {
        List<Contract> held = contractsOf(sql, now.toString(), LocalDate.ofInstant(now, ZoneOffset.ofHours(14)).toString(), most);
        held.forEach(em::refresh);
        return held;
    }

    /**
     * What a list shows.
     *
     * @param customers    only theirs; empty for everyone's
     * @param endingBefore only those that end before the day
     * @param text         the beginning of a number or part of a company; empty for all
     * @param below        only numbers below this one
     */
    public record Wanted(Optional<Set<CustomerId>> customers, Optional<ServiceLevel> level, Optional<ContractState> state, Optional<LocalDate> endingBefore,
                         String text, Optional<Long> below) {
    }

    /** The contracts wanted, highest number first. @param now when their state is asked about (UTC) */
    public List<Contract> page(Wanted wanted, Instant now, int size) {
        Filter filter = new Filter(wanted, now);
        wanted.below().ifPresent(number -> filter.and("c.number < ?", number));
        return filter.bind(em.createNativeQuery("SELECT c.* FROM contracts.contracts c WHERE" + filter.sql + " ORDER BY c.number DESC LIMIT " + filter.next(), Contract.class), size)
                .getResultList().stream().map(Contract.class::cast).toList();
    }

    /** How many are wanted in all: exact up to some thousand, above that at least so many. */
    public long about(Wanted wanted, Instant now) {
        Filter filter = new Filter(wanted, now);
        Object count = filter.bind(em.createNativeQuery("SELECT count(*) FROM (SELECT 1 FROM contracts.contracts c WHERE" + filter.sql + " LIMIT " + filter.next() + ") few"),
                COUNTED_EXACTLY + 1).getSingleResult();
        long counted = Rows.number(count instanceof Object[] row ? row[0] : count);
        if (counted <= COUNTED_EXACTLY || !filter.sql.equals(Filter.EVERY)) {
            return counted;
        }
        Object guess = em.createNativeQuery("SELECT CAST(reltuples AS bigint) FROM pg_class WHERE oid = CAST('contracts.contracts' AS regclass)").getSingleResult();
        return Math.max(counted, ((Number) (guess instanceof Object[] row ? row[0] : guess)).longValue());
    }

    /** How many Spaces of each category the customers have now. */
    public Map<CustomerId, Map<SpaceCategory, Integer>> spacesByCategory(Collection<CustomerId> customers) {
        Map<CustomerId, Map<SpaceCategory, Integer>> counts = new HashMap<>();
        Rows.of(em.createNativeQuery("SELECT customer_id, category, count(*) FROM contracts.spaces WHERE customer_id = ANY(CAST(?1 AS uuid[]))"
                        + " AND removed_at IS NULL GROUP BY customer_id, category")
                        .setParameter(1, Rows.ids(customers.stream().map(CustomerId::value).distinct().toList())))
                .forEach(row -> counts.computeIfAbsent(new CustomerId(Rows.uuid(row[0])), customer -> new LinkedHashMap<>())
                        .put(new SpaceCategory(row[1].toString()), Rows.number(row[2])));
        return counts;
    }

    @SuppressWarnings("unchecked")
    private List<Contract> contractsOf(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql, Contract.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    /** Conditions from a fixed stock, each value as a parameter. */
    private static final class Filter {

        static final String EVERY = " true";

        private final List<Object> values = new ArrayList<>();
        private String sql = EVERY;

        Filter(Wanted wanted, Instant now) {
            wanted.customers().ifPresent(customers -> and("c.customer_id = ANY(CAST(? AS uuid[]))", Rows.ids(customers.stream().map(CustomerId::value).toList())));
            wanted.level().ifPresent(level -> and("c.level = ?", level.name()));
            wanted.endingBefore().ifPresent(day -> and("c.ends_before < CAST(? AS date)", day.toString()));
            String there = "CAST(CAST(? AS timestamptz) AT TIME ZONE c.zone AS date)";
            wanted.state().ifPresent(state -> {
                switch (state) {
                    case WAITING -> and("c.started_on IS NULL AND c.latest_start_on > " + there, now.toString());
                    case IN_TERM -> {
                        and("coalesce(c.started_on, c.latest_start_on) <= " + there, now.toString());
                        and("c.ends_before > " + there, now.toString());
                    }
                    case ENDED -> and("c.ends_before <= " + there, now.toString());
                    default -> throw new IllegalArgumentException("no such state: " + state);
                }
            });
            String text = wanted.text().strip();
            if (!text.isEmpty()) {
                and("c.customer_id IN (SELECT k.id FROM contracts.customers k WHERE k.company_key LIKE ?)", "%" + escaped(SearchKey.of(text)) + "%",
                        DIGITS.matcher(text).matches() ? text : null);
            }
        }

        private void and(String condition, Object value) {
            sql += " AND " + condition.replace("?", "?" + (values.size() + 1));
            values.add(value);
        }

        private void and(String condition, Object value, String numberBeginsWith) {
            if (numberBeginsWith == null) {
                and(condition, value);
                return;
            }
            sql += " AND c.id IN (SELECT c.id FROM contracts.contracts c WHERE " + condition.replace("?", "?" + (values.size() + 1))
                    + " UNION SELECT c.id FROM contracts.contracts c WHERE c.number::text LIKE ?" + (values.size() + 2) + ")";
            values.add(value);
            values.add(numberBeginsWith + "%");
        }

        String next() {
            return "?" + (values.size() + 1);
        }

        Query bind(Query query, Object last) {
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query.setParameter(values.size() + 1, last);
        }

        private static String escaped(String text) {
            return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        }
    }
}
