package com.logitech.serviceportal.contracts.model;

import com.logitech.serviceportal.contracts.api.OrderAdministration.LinePrice;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderLine;
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
    @Inject
    private ContractsSql sql;

    public void add(Order order) {
        books.persist(order);
    }

    /** Keeps what the lines cost, as far as it is known; the order is in the books. */
    public void addPrices(OrderId order, List<OrderLine> lines) {
        for (int line = 0; line < lines.size(); line++) {
            int position = line + 1;
            lines.get(line).price().ifPresent(price -> sql.now().update("INSERT INTO contracts.order_prices"
                            + " (order_id, line, currency, paid, list_price)"
                            + " VALUES (?, ?, ?, CAST(? AS numeric), CAST(? AS numeric))",
                    order.value(), position, price.currency(), price.paid().orElse(null), price.listPrice().orElse(null)));
        }
    }

    /** A line with what it cost. @param line counted from 1 */
    public record Priced(int line, LinePrice price) {
    }

    /** What the lines of each order cost, in their order; an order without prices is absent. */
    public Map<OrderId, List<Priced>> prices(Collection<OrderId> orders) {
        return sql.now().list("SELECT order_id, line, currency, paid::text, list_price::text FROM contracts.order_prices"
                                + " WHERE order_id = ANY(?) ORDER BY line",
                        row -> Map.entry(new OrderId(Sql.uuid(row, 1)), new Priced(row.getInt(2), new LinePrice(row.getString(3),
                                Optional.ofNullable(row.getString(4)), Optional.ofNullable(row.getString(5))))),
                        Sql.ids(orders.stream().map(OrderId::value).toList())).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
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
