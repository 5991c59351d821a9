package com.logitech.serviceportal.contracts.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import com.logitech.serviceportal.contracts.api.CustomerId;
import com.logitech.serviceportal.contracts.api.OrderId;

/** The orders entered. */
@ApplicationScoped
public class Orders {

    @PersistenceContext(unitName = "contracts")
    private EntityManager em;

    public void add(Order order) {
        em.persist(order);
    }

    public Optional<Order> find(OrderId order) {
        return Optional.ofNullable(em.find(Order.class, order.value()));
    }

    /** Whether an order with that confirmation number has been entered. */
    public boolean isTaken(String confirmationNumber) {
        return !em.createQuery("SELECT o.id FROM PlacedOrder o WHERE o.confirmationNumber = :number").setParameter("number", confirmationNumber).getResultList().isEmpty();
    }

    /** The last order of the page before: what follows was entered earlier. */
    public record Mark(Instant recordedAt, UUID id) {
    }

    /** Orders, the latest entered first. @param customers only theirs; empty for everyone's */
    @SuppressWarnings("unchecked")
    public List<Order> page(Optional<Set<CustomerId>> customers, Optional<Mark> after, int size) {
        String theirs = customers.isPresent() ? " o.customer_id = ANY(CAST(?1 AS uuid[]))" : " CAST(?1 AS text) IS NOT NULL";
        String later = after.isPresent() ? " AND (o.recorded_at, o.id) < (CAST(?3 AS timestamptz), CAST(?4 AS uuid))" : "";
        Query query = em.createNativeQuery("SELECT o.* FROM contracts.orders o WHERE" + theirs + later + " ORDER BY o.recorded_at DESC, o.id DESC LIMIT ?2", Order.class)
                .setParameter(1, ids(customers)).setParameter(2, size);
        after.ifPresent(mark -> query.setParameter(3, mark.recordedAt().toString()).setParameter(4, mark.id().toString()));
        return query.getResultList();
    }

    /** How many there are: exact up to some thousand, above that at least so many. */
    public long about(Optional<Set<CustomerId>> customers) {
        String theirs = customers.isPresent() ? " o.customer_id = ANY(CAST(?1 AS uuid[]))" : " CAST(?1 AS text) IS NOT NULL";
        Object count = em.createNativeQuery("SELECT count(*) FROM (SELECT 1 FROM contracts.orders o WHERE" + theirs + " LIMIT ?2) few")
                .setParameter(1, ids(customers)).setParameter(2, Contracts.COUNTED_EXACTLY + 1).getSingleResult();
        return Rows.number(count instanceof Object[] row ? row[0] : count);
    }

    private static String ids(Optional<Set<CustomerId>> customers) {
        return Rows.ids(customers.orElse(Set.of()).stream().map(CustomerId::value).toList());
    }
}
