package com.logitech.serviceportal.spares.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.book.Holding;
import com.logitech.serviceportal.spares.api.book.MovementCause;
import com.logitech.serviceportal.spares.api.book.SparesBalance;
import com.logitech.serviceportal.spares.api.book.SparesBook.Movement;
import com.logitech.serviceportal.spares.api.units.SpareId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The accounts spares are counted in, and the book of what was moved. */
@ApplicationScoped
public class SparesAccounts {

    private static final String MOVED = "SELECT m.id, m.moved_at, m.scale_row, m.given_by, m.given_to, m.cause, m.spare_id, m.serial,"
            + " m.moved_by FROM spares.movements m";

    @PersistenceContext(unitName = "spares")
    private EntityManager books;
    @Inject
    SparesSql sql;

    /** Holds the customer's account until the transaction ends; opens it where there is none. */
    public SparesAccount lock(CustomerId customer, SparesRow row) {
        sql.now().update("INSERT INTO spares.accounts (id, customer_id, scale_row, version) VALUES (gen_random_uuid(), ?, ?, 1)"
                + " ON CONFLICT ON CONSTRAINT accounts_once DO NOTHING", customer.value(), row.name());
        UUID id = sql.now().first("SELECT id FROM spares.accounts WHERE customer_id = ? AND scale_row = ?", found -> Sql.uuid(found, 1),
                customer.value(), row.name()).orElseThrow();
        SparesAccount held = books.find(SparesAccount.class, id, LockModeType.PESSIMISTIC_WRITE);
        books.refresh(held);
        return held;
    }

    /** Counts a unit elsewhere, in both accounts at once, and writes that into the book. @param by who signs @param at UTC */
    public void move(Spare spare, Holding from, Holding to, MovementCause cause, String by, Instant at) {
        lock(spare.customer(), spare.row()).move(from, to);
        sql.now().update("INSERT INTO spares.movements (id, customer_id, scale_row, given_by, given_to, cause, spare_id, serial, moved_at,"
                        + " moved_by) VALUES (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?)", spare.customer().value(), spare.row().name(),
                from.name(), to.name(), cause.name(), spare.id().value(), spare.serial().value(), at, by);
    }

    /** What there is in a customer's account. */
    public SparesBalance balance(CustomerId customer, SparesRow row) {
        return sql.now().first("SELECT in_transit, on_hand, deployed, in_repair, used_up FROM spares.accounts WHERE customer_id = ?"
                + " AND scale_row = ?", found -> balance(found, 1), customer.value(), row.name()).orElse(SparesBalance.NONE);
    }

    /** The same over both rows; who has no account is absent. */
    public Map<CustomerId, SparesBalance> balances(Collection<CustomerId> customers) {
        return customers.isEmpty() ? Map.of() : sql.now().list("SELECT customer_id, sum(in_transit), sum(on_hand), sum(deployed),"
                        + " sum(in_repair), sum(used_up) FROM spares.accounts WHERE customer_id = ANY(?) GROUP BY customer_id",
                        row -> Map.entry(new CustomerId(Sql.uuid(row, 1)), balance(row, 2)),
                        Sql.ids(customers.stream().map(CustomerId::value).toList()))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static SparesBalance balance(ResultSet row, int from) throws SQLException {
        return new SparesBalance(row.getInt(from), row.getInt(from + 1), row.getInt(from + 2), row.getInt(from + 3), row.getInt(from + 4));
    }

    /** What was moved, the last first. */
    public Page<Movement> movements(CustomerId customer, Optional<SparesRow> row, Paging paging) {
        Where where = new Where().and("m.customer_id = ?", customer.value());
        row.ifPresent(one -> where.and("m.scale_row = ?", one.name()));
        return Listed.along(sql.now(), "SELECT m.id FROM spares.movements m", where, "m.moved_at DESC, m.id", paging,
                        (beyond, last) -> beyond.and("(m.moved_at < ? OR m.moved_at = ? AND m.id > ?)", last.instant(), last.instant(),
                                last.id()))
                .page(id -> id, this::find, Movement::at);
    }

    private Map<UUID, Movement> find(Collection<UUID> ids) {
        return sql.now().list(MOVED + " WHERE m.id = ANY(?)", row -> Map.entry(Sql.uuid(row, 1), movement(row)), Sql.ids(ids)).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All of a customer's, the first first; for a review of the whole. */
    List<Movement> all(CustomerId customer) {
        return sql.now().list(MOVED + " WHERE m.customer_id = ? ORDER BY m.moved_at, m.id", SparesAccounts::movement, customer.value());
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(Sql.instant(row, 2), SparesRow.valueOf(row.getString(3)), Holding.valueOf(row.getString(4)),
                Holding.valueOf(row.getString(5)), MovementCause.valueOf(row.getString(6)), new SpareId(Sql.uuid(row, 7)),
                row.getString(8), row.getString(9));
    }

    /** Something changed on which the count of the customer's Spaces rests. @param at UTC */
    public void touch(CustomerId customer, Instant at) {
        sql.now().update("INSERT INTO spares.changed_accounts (customer_id, changed_at) VALUES (?, ?) ON CONFLICT (customer_id)"
                + " DO UPDATE SET changed_at = excluded.changed_at WHERE spares.changed_accounts.changed_at < excluded.changed_at",
                customer.value(), at);
    }

    /** Customers of whom something changed, the longest ago first. */
    public List<CustomerId> touched(int most) {
        return sql.now().list("SELECT customer_id FROM spares.changed_accounts ORDER BY changed_at, customer_id LIMIT ?",
                row -> new CustomerId(Sql.uuid(row, 1)), most);
    }

    /** Looks at one of them now, unless another server does. @return whether something had changed */
    public boolean settle(CustomerId customer) {
        return sql.now().update("DELETE FROM spares.changed_accounts WHERE customer_id IN (SELECT customer_id FROM spares.changed_accounts"
                + " WHERE customer_id = ? FOR UPDATE SKIP LOCKED)", customer.value()) > 0;
    }
}
