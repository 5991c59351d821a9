package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.books.Listed;
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
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    public void add(Account account) {
        books.persist(account);
    }

    /** Writes down leave to use Select outside the list (R101). @param from in the customer's zone; @param recordedAt UTC */
    public void arrangeUse(CustomerId customer, CountryCode country, LocalDate from, String reason, Instant recordedAt) {
        books.persist(new UseArrangement(customer, country, from, reason, recordedAt));
    }

    /** Writes what was told so far, so that the database can object while the command can still say why. */
    public void flush() {
        books.flush();
    }

    public Optional<Account> find(CustomerId customer) {
        return Optional.ofNullable(books.find(Account.class, customer.value()));
    }

    /** Those of them that exist, in one look-up. */
    public Map<CustomerId, Account> find(Collection<CustomerId> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = customers.stream().map(CustomerId::value).distinct().toList();
        return books.createQuery("SELECT a FROM Account a WHERE a.id IN :ids", Account.class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** Which accounts. @param text words of the name, empty for all; @param among only these, if given */
    public record Wanted(String text, Optional<CountryCode> country, Optional<Set<UUID>> among) {
    }

    /** By name. */
    public Page<Account> page(Wanted wanted, Paging paging) {
        Where where = new Where().andWords("c.company_key", wanted.text());
        wanted.country().ifPresent(country -> where.and("c.country = ?", country.iso2()));
        wanted.among().ifPresent(ids -> where.and("c.id = ANY(?)", Sql.ids(ids)));
        return Listed.along(sql.now(), "SELECT c.id FROM contracts.customers c", where, "c.company_key, c.id", paging,
                (beyond, last) -> beyond.and("(c.company_key, c.id) > (?, ?)", last.key(), last.id()))
                .page(CustomerId::new, this::find, Account::companyKey);
    }

    /** The customer's leave to use Select outside the list (R101), by country and first day. */
    public List<UseArrangement> arrangements(CustomerId customer) {
        return books.createQuery("SELECT u FROM UseArrangement u WHERE u.customer = :customer ORDER BY u.country, u.from, u.recordedAt",
                UseArrangement.class)
                .setParameter("customer", customer.value()).getResultList();
    }

    /** The same for many customers in one look-up; a customer without any is absent. */
    public Map<CustomerId, List<UseArrangement>> arrangements(Collection<CustomerId> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = customers.stream().map(CustomerId::value).distinct().toList();
        return books.createQuery("SELECT u FROM UseArrangement u WHERE u.customer IN :ids ORDER BY u.country, u.from, u.recordedAt",
                UseArrangement.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.groupingBy(UseArrangement::customer));
    }
}
