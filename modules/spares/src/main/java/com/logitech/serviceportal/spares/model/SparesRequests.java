package com.logitech.serviceportal.spares.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.RequestQuery;
import com.logitech.serviceportal.spares.api.requests.SparesRequestId;
import com.logitech.serviceportal.spares.api.requests.SparesRequestState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The requests for spares. */
@ApplicationScoped
public class SparesRequests {

    @PersistenceContext(unitName = "spares")
    private EntityManager books;
    @Inject
    SparesSql sql;

    public void add(RequestedSpares added) {
        books.persist(added);
        books.flush();
    }

    /** Writes what was told so far. */
    public void flush() {
        books.flush();
    }

    public Optional<RequestedSpares> find(SparesRequestId id) {
        return Optional.ofNullable(books.find(RequestedSpares.class, id.value()));
    }

    /** Holds it until the transaction ends. */
    public Optional<RequestedSpares> lock(SparesRequestId id) {
        Optional<RequestedSpares> held = Optional.ofNullable(books.find(RequestedSpares.class, id.value(),
                LockModeType.PESSIMISTIC_WRITE));
        held.ifPresent(books::refresh);
        return held;
    }

    private Map<SparesRequestId, RequestedSpares> find(Collection<SparesRequestId> ids) {
        return ids.isEmpty() ? Map.of() : books.createQuery("SELECT r FROM RequestedSpares r WHERE r.id IN :ids", RequestedSpares.class)
                .setParameter("ids", ids.stream().map(SparesRequestId::value).toList()).getResultList().stream()
                .collect(Collectors.toMap(RequestedSpares::id, Function.identity()));
    }

    /** How many units were asked for and are not sent yet. */
    public int waiting(CustomerId customer, SparesRow row) {
        return (int) sql.now().number("SELECT coalesce(sum(units), 0) FROM spares.requests WHERE customer_id = ? AND scale_row = ?"
                + " AND state = 'REQUESTED'", customer.value(), row.name());
    }

    /** The last first; those that wait the longest waiting first. @param customers only theirs; empty for everyone's */
    public Page<RequestedSpares> page(Optional<Set<UUID>> customers, RequestQuery asked, Paging paging) {
        Where where = new Where();
        customers.ifPresent(theirs -> where.and("r.customer_id = ANY(?)", Sql.ids(theirs)));
        asked.state().ifPresent(state -> where.and("r.state = '" + state.name() + "'"));
        boolean queue = asked.state().filter(SparesRequestState.REQUESTED::equals).isPresent();
        return Listed.along(sql.now(), "SELECT r.id FROM spares.requests r", where, queue ? "r.requested_at, r.id"
                        : "r.requested_at DESC, r.id", paging, (beyond, last) -> beyond.and(queue
                        ? "(r.requested_at > ? OR r.requested_at = ? AND r.id > ?)"
                        : "(r.requested_at < ? OR r.requested_at = ? AND r.id > ?)",
                        last.instant(), last.instant(), last.id()))
                .page(SparesRequestId::new, this::find, RequestedSpares::requestedAt);
    }
}
