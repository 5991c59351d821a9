package com.logitech.serviceportal.replacement.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.replacement.api.claims.Claims.OpenReturn;
import com.logitech.serviceportal.replacement.api.inspections.ReceiptId;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnQuery;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The returns. */
@ApplicationScoped
public class ReturnAuthorizations {

    @PersistenceContext(unitName = "replacement")
    private EntityManager books;
    @Inject
    ReplacementSql sql;

    public ReturnNumber nextNumber() {
        return new ReturnNumber(sql.now().number("SELECT nextval('replacement.return_numbers')"));
    }

    /** Kept at once, so that a second one of the same unit is found out here. */
    public void add(ReturnAuthorization added) {
        books.persist(added);
        books.flush();
    }

    /** Writes what was told so far. */
    public void flush() {
        books.flush();
    }

    public Optional<ReturnAuthorization> find(ReturnId id) {
        return Optional.ofNullable(books.find(ReturnAuthorization.class, id.value()));
    }

    /** Holds it until the transaction ends. */
    public Optional<ReturnAuthorization> lock(ReturnId id) {
        return Optional.ofNullable(books.find(ReturnAuthorization.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The return of a customer's unit that has not ended. */
    public Optional<OpenReturn> openOf(CustomerId customer, String serial) {
        return serial.isEmpty() ? Optional.empty()
                : sql.now().first("SELECT id, number FROM replacement.returns WHERE customer_id = ? AND serial = ?"
                        + " AND state NOT IN ('REFUSED', 'CANCELLED', 'CLOSED')",
                row -> new OpenReturn(new ReturnId(Sql.uuid(row, 1)), new ReturnNumber(row.getLong(2))), customer.value(), serial);
    }

    /** The number of the latest return of a device, however it ended. */
    public Optional<ReturnNumber> latestOf(DeviceId device) {
        return sql.now().first("SELECT number FROM replacement.returns WHERE device_id = ? ORDER BY requested_at DESC LIMIT 1",
                row -> new ReturnNumber(row.getLong(1)), device.value());
    }

    /** The return of a customer's unit that waits for something, held until the transaction ends. */
    public Optional<ReturnAuthorization> lockWaiting(CustomerId customer, String serial) {
        return sql.now().first("SELECT id FROM replacement.returns WHERE customer_id = ? AND serial = ? AND serial <> ''"
                        + " AND state = 'WAITING'", row -> new ReturnId(Sql.uuid(row, 1)), customer.value(), serial)
                .flatMap(this::lock).filter(held -> held.state() == ReturnState.WAITING);
    }

    /**
     * The latest first; of those that wait for their answer, or of whose deliveries something is wrong, the longest waiting.
     *
     * @param customers only theirs; empty for everyone's
     * @param groups    for each customer of whom not every Space may be seen, the groups that may
     * @param asked     what else narrows it
     * @param text      what is searched for; empty for all
     */
    public Page<ReturnAuthorization> page(Optional<Set<UUID>> customers, Map<UUID, Set<String>> groups, ReturnQuery asked, String text,
            Paging paging) {
        return listed(customers, groups, asked, text, paging).page(ReturnId::new, this::find,
                one -> asked.problem() ? one.problemSince().orElse(Instant.EPOCH) : one.requestedAt());
    }

    Listed listed(Optional<Set<UUID>> customers, Map<UUID, Set<String>> groups, ReturnQuery asked, String text, Paging paging) {
        boolean queue = asked.isQueue();
        String since = asked.problem() ? "r.problem_since" : "r.requested_at";
        Where where = within(groups);
        customers.ifPresent(theirs -> where.and("r.customer_id = ANY(?)", Sql.ids(theirs)));
        asked.ticket().ifPresent(ticket -> where.and("r.ticket_id = ?", ticket.value()));
        asked.device().ifPresent(device -> where.and("r.device_id = ?", device.value()));
        asked.space().ifPresent(space -> where.and("r.space_id = ?", space.value()));
        asked.serial().ifPresent(serial -> where.and("r.serial = ? AND r.serial <> ''", serial.value()));
        if (!text.isEmpty()) {
            String typed = text.toUpperCase(Locale.ROOT);
            where.and("r.id IN (SELECT n.id FROM replacement.returns n WHERE n.number = ?"
                    + " UNION SELECT b.id FROM replacement.returns b WHERE b.serial LIKE ?"
                    + " UNION SELECT s.return_id FROM replacement.shipments s WHERE s.serial = ?"
                    + " AND s.withdrawn_at IS NULL)",
                    ReturnNumber.read(text).map(ReturnNumber::value).orElse(0L), Sql.startingWith(typed), typed);
        }
        // as a literal: an index of these states alone serves no plan that is kept for any
        asked.state().ifPresent(state -> where.and("r.state = '" + state.name() + "'"));
        if (asked.problem()) {
            where.and("r.problem_since IS NOT NULL");
        }
        return Listed.along(sql.now(), "SELECT r.id FROM replacement.returns r", where,
                queue ? since + ", r.id" : since + " DESC, r.id DESC", paging,
                (beyond, last) -> beyond.and("(" + since + ", r.id) " + (queue ? ">" : "<") + " (?, ?)", last.instant(), last.id()));
    }

    /** @param groups for each customer of whom not every Space may be seen, the groups that may */
    static Where within(Map<UUID, Set<String>> groups) {
        Where where = new Where();
        groups.forEach((customer, mine) -> where.and("(r.customer_id <> ? OR EXISTS (SELECT 1 FROM unnest(?) g WHERE r.space_group = g"
                + " OR starts_with(r.space_group, g || '/')))", customer, Sql.texts(mine)));
        return where;
    }

    /** What was sent for it, the first first. */
    public List<Shipment> shipments(ReturnId id) {
        return books.createQuery("SELECT s FROM Shipment s WHERE s.returned = :id ORDER BY s.sentAt, s.serial", Shipment.class)
                .setParameter("id", id.value()).getResultList();
    }

    /** What was sent for several, the first first. */
    public List<Shipment> shipments(Collection<ReturnId> ids) {
        return ids.isEmpty() ? List.of()
                : books.createQuery("SELECT s FROM Shipment s WHERE s.returned IN :ids ORDER BY s.sentAt, s.serial", Shipment.class)
                .setParameter("ids", ids.stream().map(ReturnId::value).toList()).getResultList();
    }

    /** What came back for it, the first first. */
    public List<Receipt> receipts(ReturnId id) {
        return books.createQuery("SELECT r FROM Receipt r WHERE r.returned = :id ORDER BY r.receivedAt, r.id", Receipt.class)
                .setParameter("id", id.value()).getResultList();
    }

    /** What was found on what came back for it. */
    public Map<ReceiptId, Inspection> inspections(ReturnId id) {
        return books.createQuery("SELECT i FROM Inspection i WHERE i.receipt IN (SELECT r.id FROM Receipt r WHERE r.returned = :id)",
                Inspection.class).setParameter("id", id.value()).getResultStream()
                .collect(Collectors.toMap(Inspection::receipt, Function.identity()));
    }

    /** Kept at once, so that a unit that was sent before is found out here. */
    public void add(Shipment shipment) {
        books.persist(shipment);
        books.flush();
    }

    /** What was said to be wrong with its deliveries, the first first. */
    public List<ProblemReport> problems(ReturnId id) {
        return books.createQuery("SELECT p FROM ProblemReport p WHERE p.returned = :id ORDER BY p.reportedAt, p.id", ProblemReport.class)
                .setParameter("id", id.value()).getResultList();
    }

    /** Kept at once, so that a second one of the same unit is found out here. */
    public void add(ProblemReport problem) {
        books.persist(problem);
        books.flush();
    }

    public void add(Receipt receipt) {
        books.persist(receipt);
    }

    public void add(Inspection inspection) {
        books.persist(inspection);
    }

    /** Each by its id. */
    public Map<ReturnId, ReturnAuthorization> find(Collection<ReturnId> ids) {
        return ids.isEmpty() ? Map.of()
                : books.createQuery("SELECT r FROM ReturnAuthorization r WHERE r.id IN :ids", ReturnAuthorization.class)
                .setParameter("ids", ids.stream().map(ReturnId::value).toList())
                .getResultStream().collect(Collectors.toMap(ReturnAuthorization::id, Function.identity()));
    }
}
