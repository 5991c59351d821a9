package com.logitech.serviceportal.contracts.model;

import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.SearchKey;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The contracts in the books. */
@ApplicationScoped
public class Contracts {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
    private static final String DAY_THERE = "CAST(CAST(? AS timestamptz) AT TIME ZONE c.zone AS date)";
    /**
     * Whether a contract {@code c} is in term at an instant, by its dates as they stand: until its start is written, at its latest.
     * Three parameters: the instant, three times.
     */
    public static final String IN_TERM = "coalesce(c.started_on, c.latest_start_on) <= " + DAY_THERE + " AND c.ends_before > " + DAY_THERE
            + " AND (c.replaced_at IS NULL OR c.replaced_at > ?)";
    private static final String DUE_TO_START =
            "SELECT c.id FROM contracts.contracts c WHERE c.started_on IS NULL AND c.latest_start_on <= ? AND c.latest_start_on <= "
            + DAY_THERE + " ORDER BY c.latest_start_on, c.id LIMIT ?";
    private static final String DUE_TO_END =
            "SELECT c.id FROM contracts.contracts c WHERE c.started_on IS NOT NULL AND c.ended_recorded_at IS NULL"
            + " AND c.ends_before <= ? AND c.ends_before <= " + DAY_THERE + " ORDER BY c.ends_before, c.id LIMIT ?";
    /** A later date than anywhere on earth, so that an index serves before each zone is asked. */
    private static final ZoneOffset EAST = ZoneOffset.ofHours(14);

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    public void add(Contract contract) {
        books.persist(contract);
    }

    /** Writes what was told so far, so that the database can object while the command can still say why. */
    public void flush() {
        books.flush();
    }

    /** The next number nobody has. */
    public ContractNumber nextNumber() {
        return new ContractNumber(sql.now().number("SELECT nextval('contracts.contract_numbers')"));
    }

    public Optional<Contract> find(ContractId contract) {
        return Optional.ofNullable(books.find(Contract.class, contract.value()));
    }

    /** Those of them that exist, in one look-up. */
    public Map<ContractId, Contract> find(Collection<ContractId> contracts) {
        return contracts.isEmpty() ? Map.of() : books.createQuery("SELECT c FROM Contract c WHERE c.id IN :ids", Contract.class)
                .setParameter("ids", contracts.stream().map(ContractId::value).distinct().toList())
                .getResultStream().collect(Collectors.toMap(Contract::id, Function.identity()));
    }

    /**
     * Holds the contract until the transaction ends and reads it afresh. Whoever changes what its licenses do holds it first and
     * the Spaces after, so that two callers never wait for each other. Rows that only refer to it may be written meanwhile.
     */
    public Optional<Contract> hold(ContractId contract) {
        return held("SELECT c.id FROM contracts.contracts c WHERE c.id = ? FOR NO KEY UPDATE", contract.value()).stream().findFirst();
    }

    /** Holds the contract and reads it afresh, unless somebody else holds it. */
    public Optional<Contract> holdIfFree(ContractId contract) {
        return held("SELECT c.id FROM contracts.contracts c WHERE c.id = ? FOR NO KEY UPDATE SKIP LOCKED", contract.value()).stream()
                .findFirst();
    }

    /** Lets one caller at a time order or activate plans for the customer, until the transaction ends (R108). */
    public void holdPlansOf(CustomerId customer) {
        sql.now().list("SELECT k.id FROM contracts.customers k WHERE k.id = ? FOR NO KEY UPDATE", row -> Sql.uuid(row, 1),
                customer.value());
    }

    /** The customer's Enterprise Plans, past ones too. */
    public List<Contract> plansOf(CustomerId customer) {
        return books.createQuery("SELECT c FROM Contract c WHERE c.customer = :customer AND c.planOffering IS NOT NULL ORDER BY c.number",
                Contract.class)
                .setParameter("customer", customer.value()).getResultList();
    }

    /** The contracts orders brought about, by their number. */
    public Map<OrderId, List<ContractId>> ofOrders(Collection<OrderId> orders) {
        return sql.now().list("SELECT order_id, id FROM contracts.contracts WHERE order_id = ANY(?) ORDER BY number",
                        row -> Map.entry(new OrderId(Sql.uuid(row, 1)), new ContractId(Sql.uuid(row, 2))),
                        Sql.ids(orders.stream().map(OrderId::value).toList())).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Holds contracts whose start has come in their zone and is not written, passing over those somebody else holds (R24). */
    public List<Contract> holdDueToStart(Instant now, int most) {
        return held(DUE_TO_START + " FOR NO KEY UPDATE SKIP LOCKED", LocalDate.ofInstant(now, EAST), now, most);
    }

    /** The same, held by nobody. */
    public List<ContractId> dueToStart(Instant now, int most) {
        return sql.now().list(DUE_TO_START, row -> new ContractId(Sql.uuid(row, 1)), LocalDate.ofInstant(now, EAST), now, most);
    }

    /** Holds contracts whose term is over in their zone and whose end is not written, passing over those somebody else holds (R25). */
    public List<Contract> holdDueToEnd(Instant now, int most) {
        return held(DUE_TO_END + " FOR NO KEY UPDATE SKIP LOCKED", LocalDate.ofInstant(now, EAST), now, most);
    }

    /** The same, held by nobody. */
    public List<ContractId> dueToEnd(Instant now, int most) {
        return sql.now().list(DUE_TO_END, row -> new ContractId(Sql.uuid(row, 1)), LocalDate.ofInstant(now, EAST), now, most);
    }

    private List<Contract> held(String select, Object... parameters) {
        List<UUID> ids = sql.now().list(select, row -> Sql.uuid(row, 1), parameters);
        return ids.stream().map(id -> books.find(Contract.class, id)).map(contract -> {
            books.refresh(contract); // it may have been read before it was held
            return contract;
        }).toList();
    }

    /**
     * What a list shows.
     *
     * @param customers    only theirs; empty for everyone's
     * @param endingBefore only those that end before the day
     * @param text         the beginning of a number or part of a company; empty for all
     * @param at           when their state is asked about (UTC)
     */
    public record Search(Optional<Set<UUID>> customers, Optional<ServiceLevel> level, Optional<ContractState> state,
            Optional<LocalDate> endingBefore,
                         String text, Instant at) {
    }

    /** The contracts searched, highest number first. */
    public Page<Contract> page(Search search, Paging paging) {
        return Listed.along(sql.now(), "SELECT c.id FROM contracts.contracts c", where(search), "c.number DESC", paging,
                (beyond, last) -> beyond.and("c.number < ?", last.number()))
                .page(ContractId::new, this::find, Contract::number);
    }

    private static Where where(Search search) {
        Where where = new Where();
        search.customers().ifPresent(customers -> where.and("c.customer_id = ANY(?)", Sql.ids(customers)));
        search.level().ifPresent(level -> where.and("c.level = ?", level.name()));
        search.endingBefore().ifPresent(day -> where.and("c.ends_before < ?", day));
        search.state().ifPresent(state -> {
            switch (state) {
                case WAITING -> where.and("c.started_on IS NULL AND c.latest_start_on > " + DAY_THERE, search.at());
                case IN_TERM -> where.and(IN_TERM, search.at(), search.at(), search.at());
                default -> where.and("(c.ends_before <= " + DAY_THERE + " OR c.replaced_at <= ?)", search.at(), search.at());
            }
        });
        if (DIGITS.matcher(search.text()).matches()) {
            where.and("c.id IN (SELECT n.id FROM contracts.contracts n WHERE n.number::text LIKE ?"
                    + " UNION ALL SELECT m.id FROM contracts.contracts m JOIN contracts.customers k ON k.id = m.customer_id WHERE "
                    + "k.company_key LIKE ?)",
                    Sql.startingWith(search.text()), Sql.containing(search.text()));
        } else if (!search.text().isEmpty()) {
            where.and("c.customer_id IN (SELECT k.id FROM contracts.customers k WHERE k.company_key LIKE ?)",
                    Sql.containing(SearchKey.of(search.text())));
        }
        return where;
    }

    /** How many Spaces of each category the customers have now. */
    public Map<CustomerId, Map<SpaceCategory, Integer>> spacesByCategory(Collection<CustomerId> customers) {
        Map<CustomerId, Map<SpaceCategory, Integer>> counts = new HashMap<>();
        sql.now().each("SELECT customer_id, category, count(*) FROM contracts.spaces WHERE customer_id = ANY(?) AND removed_at IS NULL"
                + " GROUP BY customer_id, category", row -> {
            counts.computeIfAbsent(new CustomerId(Sql.uuid(row, 1)), customer -> new HashMap<>())
                    .put(new SpaceCategory(row.getString(2)), row.getInt(3));
            return true;
        }, Sql.ids(customers.stream().map(CustomerId::value).distinct().toList()));
        return counts;
    }
}
