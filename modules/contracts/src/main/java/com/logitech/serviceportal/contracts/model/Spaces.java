package com.logitech.serviceportal.contracts.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import com.logitech.serviceportal.contracts.api.CustomerId;
import com.logitech.serviceportal.contracts.api.SpaceId;
import com.logitech.serviceportal.definitions.SpaceCategory;

/** The Spaces in the books. */
@ApplicationScoped
public class Spaces {

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;

    /** Holds them until the transaction ends, in the order of their ids so that two callers never wait for each other; unknown ones are absent. */
    public List<Space> lock(Collection<SpaceId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return books.createQuery("SELECT s FROM Space s WHERE s.id IN :ids ORDER BY s.id", Space.class)
                .setParameter("ids", ids.stream().map(SpaceId::value).distinct().toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Optional<Space> find(SpaceId id) {
        return Optional.ofNullable(books.find(Space.class, id.value()));
    }

    /** Those that are known, also removed ones. */
    public Map<SpaceId, Space> find(Collection<SpaceId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return books.createQuery("SELECT s FROM Space s WHERE s.id IN :ids", Space.class)
                .setParameter("ids", ids.stream().map(SpaceId::value).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Space::id, Function.identity()));
    }

    /** How many Spaces of these categories the customer has now. */
    public long countOf(CustomerId customer, Set<SpaceCategory> categories) {
        if (categories.isEmpty()) {
            return 0;
        }
        return books.createQuery("SELECT count(s) FROM Space s WHERE s.customerId = :customer AND s.category IN :categories AND s.removedAt IS NULL", Long.class)
                .setParameter("customer", customer.value())
                .setParameter("categories", categories.stream().map(SpaceCategory::code).toList())
                .getSingleResult();
    }
}
