package com.logitech.serviceportal.contracts.model;

import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
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
    @Inject
    private ContractsSql sql;

    public void add(Order order) {
        books.persist(order);
    }

    public Optional<Order> find(OrderId order) {
        return Optional.ofNullable(books.find(Order.class, order.value()));
    }

    /** Whether an order with that confirmation number has been entered. */
    public boolean isTaken(String confirmationNumber) {
        return sql.now().number("SELECT count(*) FROM contracts.orders WHERE confirmation_number = ?", confirmationNumber) > 0;
    }

    /** The latest entered first. @param customers only theirs; empty for everyone's */
    public Page<Order> page(Optional<Set<UUID>> customers, Paging paging) {
        Where where = new Where();
        customers.ifPresent(theirs -> where.and("o.customer_id = ANY(?)", Sql.ids(theirs)));
        return Listed.along(sql.now(), "SELECT o.id FROM contracts.orders o", where, "o.recorded_at DESC, o.id DESC", paging,
                (beyond, last) -> beyond.and("(o.recorded_at, o.id) < (?, ?)", last.instant(), last.id()))
                .page(OrderId::new, this::find, Order::recordedAt);
    }

    private Map<OrderId, Order> find(Collection<OrderId> orders) {
        return books.createQuery("SELECT o FROM PlacedOrder o WHERE o.id IN :ids", Order.class)
                .setParameter("ids", orders.stream().map(OrderId::value).toList())
                .getResultStream().collect(Collectors.toMap(Order::id, Function.identity()));
    }
}
