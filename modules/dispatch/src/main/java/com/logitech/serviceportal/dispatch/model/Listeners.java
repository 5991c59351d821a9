package com.logitech.serviceportal.dispatch.model;

import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.dispatch.api.EndpointId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The endpoints of other systems, and their secrets as they are sealed. */
@ApplicationScoped
public class Listeners {

    @PersistenceContext(unitName = "dispatch")
    private EntityManager books;
    @Inject
    private DispatchSql sql;

    public void add(Listener endpoint) {
        books.persist(endpoint);
    }

    /** Writes what was told so far, so that the database can object while the command can still say why. */
    public void flush() {
        books.flush();
    }

    /** One that is not removed. */
    public Optional<Listener> find(EndpointId endpoint) {
        return Optional.ofNullable(books.find(Listener.class, endpoint.value())).filter(found -> !found.isRemoved());
    }

    /** Takes it one version further: what stands beside it is changed with it. */
    public void restate(Listener endpoint) {
        books.lock(endpoint, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Those of them there ever were, in one look-up. */
    public Map<EndpointId, Listener> find(Collection<EndpointId> endpoints) {
        if (endpoints.isEmpty()) {
            return Map.of();
        }
        return books.createQuery("SELECT e FROM Listener e WHERE e.id IN :ids", Listener.class)
                .setParameter("ids", endpoints.stream().map(EndpointId::value).distinct().toList()).getResultStream()
                .collect(Collectors.toMap(Listener::id, Function.identity()));
    }

    /** By name. @param among only of these customers; the house's own only with all */
    public Page<Listener> page(Optional<Set<UUID>> among, Paging paging) {
        Where where = new Where().and("e.removed_at IS NULL");
        among.ifPresent(customers -> where.and("e.customer_id = ANY(?)", Sql.ids(customers)));
        return Listed.along(sql.now(), "SELECT e.id FROM dispatch.endpoints e", where, "e.name, e.id", paging,
                (beyond, last) -> beyond.and("(e.name, e.id) > (?, ?)", last.key(), last.id()))
                .page(EndpointId::new, this::find, Listener::name);
    }

    /** The ids of a customer's endpoints, removed ones too: what was sent to them remains to be seen. */
    public List<UUID> everOf(UUID customer) {
        return sql.now().list("SELECT id FROM dispatch.endpoints WHERE customer_id = ?", row -> Sql.uuid(row, 1), customer);
    }

    /** Those that are to be told of a fact of that type about the customer: his and the house's. @param customer none for the house's */
    public List<UUID> listening(Optional<UUID> customer, String type) {
        return sql.now().list("SELECT id FROM dispatch.endpoints WHERE active AND removed_at IS NULL"
                + " AND (customer_id IS NULL OR customer_id = ?) AND strpos(types, ?) > 0", row -> Sql.uuid(row, 1),
                customer.orElse(null), " " + type + " ");
    }

    /** Keeps a new secret, and lets the ones before it end. @param oldEndAt UTC */
    public void addSecret(EndpointId endpoint, byte[] sealed, Instant madeAt, Instant oldEndAt) {
        Sql now = sql.now();
        now.update("DELETE FROM dispatch.endpoint_secrets WHERE endpoint_id = ? AND ends_at <= ?", endpoint.value(), madeAt);
        now.update("UPDATE dispatch.endpoint_secrets SET ends_at = ? WHERE endpoint_id = ? AND ends_at IS NULL", oldEndAt,
                endpoint.value());
        now.update("INSERT INTO dispatch.endpoint_secrets (id, endpoint_id, sealed, made_at) VALUES (?, ?, ?, ?)", UUID.randomUUID(),
                endpoint.value(), sealed, madeAt);
    }

    /** The secrets that sign at that time (UTC), the newest first. */
    public List<byte[]> secrets(EndpointId endpoint, Instant at) {
        return sql.now().list("SELECT sealed FROM dispatch.endpoint_secrets WHERE endpoint_id = ? AND (ends_at IS NULL OR ends_at > ?)"
                + " ORDER BY made_at DESC, id", row -> row.getBytes(1), endpoint.value(), at);
    }

    /** How many sign at that time, by endpoint. */
    public Map<EndpointId, Integer> secretCounts(Collection<EndpointId> endpoints, Instant at) {
        record Count(EndpointId endpoint, int many) {
        }

        return sql.now().list("SELECT endpoint_id, count(*) FROM dispatch.endpoint_secrets WHERE endpoint_id = ANY(?)"
                + " AND (ends_at IS NULL OR ends_at > ?) GROUP BY endpoint_id",
                row -> new Count(new EndpointId(Sql.uuid(row, 1)), row.getInt(2)),
                Sql.ids(endpoints.stream().map(EndpointId::value).toList()), at)
                .stream().collect(Collectors.toMap(Count::endpoint, Count::many));
    }
}
