package com.logitech.serviceportal.contracts.model;

import com.logitech.serviceportal.contracts.api.OrderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The orders entered. */
@ApplicationScoped
public class Orders {

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;

    public void add(Order order) {
        books.persist(order);
    }

    public Optional<Order> find(OrderId order) {
        return Optional.ofNullable(books.find(Order.class, order.value()));
    }

    /** Whether an order with that confirmation number has been entered. */
    public boolean isTaken(String confirmationNumber) {
        return Sql.number(books, "SELECT count(*) FROM contracts.orders WHERE confirmation_number = ?", confirmationNumber) > 0;
    }

    /** The last order of the page before: what follows was entered earlier. */
    public record Mark(Instant recordedAt, UUID id) {
    }

    /** Orders, the latest entered first. @param customers only theirs; empty for everyone's; @param about how many there are, if counted before */
    public Listed<Order> page(Optional<Set<UUID>> customers, Optional<Mark> after, Optional<Long> about, int size) {
        Where where = new Where();
        customers.ifPresent(theirs -> where.and("o.customer_id = ANY(?)", Sql.ids(theirs)));
        long all = about.orElseGet(() -> about(where));
        after.ifPresent(mark -> where.and("(o.recorded_at, o.id) < (?, ?)", mark.recordedAt(), mark.id()));
        List<UUID> ids = Sql.list(books, "SELECT o.id FROM contracts.orders o WHERE " + where + " ORDER BY o.recorded_at DESC, o.id DESC LIMIT ?",
                row -> Sql.uuid(row, 1), where.parametersAnd(size + 1));
        List<UUID> shown = ids.subList(0, Math.min(size, ids.size()));
        Map<UUID, Order> found = shown.isEmpty() ? Map.of() : books.createQuery("SELECT o FROM PlacedOrder o WHERE o.id IN :ids", Order.class)
                .setParameter("ids", shown).getResultStream().collect(Collectors.toMap(order -> order.id().value(), Function.identity()));
        return new Listed<>(shown.stream().map(found::get).toList(), ids.size() > size, all);
    }

    private long about(Where where) {
        String sql = "SELECT o.id FROM contracts.orders o WHERE " + where;
        long counted = Sql.number(books, "SELECT count(*) FROM (" + sql + " LIMIT ?) few", where.parametersAnd(Listed.COUNTED + 1));
        return counted <= Listed.COUNTED ? counted : Math.max(counted, Sql.estimate(books, sql, where.parametersAnd()));
    }
}
