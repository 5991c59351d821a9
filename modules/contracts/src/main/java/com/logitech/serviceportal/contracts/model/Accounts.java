package com.logitech.serviceportal.contracts.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.logitech.serviceportal.contracts.api.CustomerId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;

/** The customers' accounts. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "contracts")
    private EntityManager em;

    public void add(Account account) {
        em.persist(account);
    }

    public void add(UseArrangement arrangement) {
        em.persist(arrangement);
    }

    /** Writes what was told so far, so that the database can object while the command can still say why. */
    public void flush() {
        em.flush();
    }

    public Optional<Account> find(CustomerId customer) {
        return Optional.ofNullable(em.find(Account.class, customer.value()));
    }

    /** Those of them that exist, in one look-up. */
    public Map<CustomerId, Account> find(Collection<CustomerId> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = customers.stream().map(CustomerId::value).distinct().toList();
        return em.createQuery("SELECT a FROM Account a WHERE a.id IN :ids", Account.class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** The account, if the caller may know of it; refused as not found if it does not exist or belongs to somebody else. */
    public Account known(CustomerId customer) {
        Caller.current().mustSee(customer.value(), "customer");
        return find(customer).orElseThrow(() -> Refused.notFound("customer"));
    }

    /** The customer's leave to use Select outside the list (R101), by country and first day. */
    public List<UseArrangement> arrangements(CustomerId customer) {
        return em.createQuery("SELECT u FROM UseArrangement u WHERE u.customer = :customer ORDER BY u.country, u.from, u.recordedAt", UseArrangement.class)
                .setParameter("customer", customer.value()).getResultList();
    }

    /** The same for many customers in one look-up; a customer without any is absent. */
    public Map<CustomerId, List<UseArrangement>> arrangements(Collection<CustomerId> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = customers.stream().map(CustomerId::value).distinct().toList();
        return em.createQuery("SELECT u FROM UseArrangement u WHERE u.customer IN :ids ORDER BY u.country, u.from, u.recordedAt", UseArrangement.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.groupingBy(UseArrangement::customer));
    }
}
