package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.model.SearchKey;
import com.logitech.serviceportal.countries.api.CountryCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The customers' accounts. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "contracts")
    private EntityManager em;

    public void add(Account account) {
        em.persist(account);
    }

    /** Writes down leave to use Select outside the list (R101). @param from in the customer's zone; @param recordedAt UTC */
    public void arrangeUse(CustomerId customer, CountryCode country, LocalDate from, String reason, Instant recordedAt) {
        em.persist(new UseArrangement(customer, country, from, reason, recordedAt));
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

    /** Which accounts. @param text part of the name as a {@link SearchKey}, empty for all; @param among only these, if given */
    public record Wanted(String text, Optional<CountryCode> country, Optional<Set<UUID>> among) {
    }

    /** A place in the list by name: behind this account. */
    public record Mark(String companyKey, CustomerId customer) {
    }

    /** By name, from behind the mark on. */
    public List<Account> byName(Wanted wanted, Optional<Mark> after, int atMost) {
        StringBuilder sql = new StringBuilder("SELECT c.* FROM contracts.customers c").append(condition(wanted));
        after.ifPresent(mark -> sql.append(" AND (c.company_key, c.id) > (?4, ?5)"));
        Query query = narrowed(em.createNativeQuery(sql.append(" ORDER BY c.company_key, c.id LIMIT ?6").toString(), Account.class), wanted);
        after.ifPresent(mark -> query.setParameter(4, mark.companyKey()).setParameter(5, mark.customer().value()));
        @SuppressWarnings("unchecked")
        List<Account> found = query.setParameter(6, atMost).getResultList();
        return found;
    }

    /** How many there are; not counted beyond a few thousand. */
    public long about(Wanted wanted) {
        Query query = narrowed(em.createNativeQuery("SELECT count(*) FROM (SELECT 1 FROM contracts.customers c" + condition(wanted) + " LIMIT 5000) counted"), wanted);
        return ((Number) query.getSingleResult()).longValue();
    }

    private static String condition(Wanted wanted) {
        return " WHERE TRUE" + (wanted.text().isEmpty() ? "" : " AND c.company_key LIKE ?1")
                + (wanted.country().isPresent() ? " AND c.country = ?2" : "") + (wanted.among().isPresent() ? " AND c.id = ANY (CAST(?3 AS uuid[]))" : "");
    }

    private static Query narrowed(Query query, Wanted wanted) {
        if (!wanted.text().isEmpty()) {
            query.setParameter(1, "%" + wanted.text().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        wanted.country().ifPresent(country -> query.setParameter(2, country.iso2()));
        wanted.among().ifPresent(ids -> query.setParameter(3, ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))));
        return query;
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
