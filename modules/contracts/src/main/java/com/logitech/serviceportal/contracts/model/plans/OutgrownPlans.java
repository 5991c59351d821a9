package com.logitech.serviceportal.contracts.model.plans;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plans that were noticed above their maximum, and since when (R109). */
@ApplicationScoped
public class OutgrownPlans {

    /** Where the books and the Spaces say different things; which of them is right the terms say. */
    private static final String TO_LOOK_AT = "SELECT c.customer_id FROM contracts.contracts c"
            + " LEFT JOIN contracts.plans_outgrown o ON o.contract_id = c.id AND o.within_at IS NULL"
            + " WHERE c.plan_offering IS NOT NULL AND (" + Contracts.IN_TERM + " AND (SELECT count(*) FROM contracts.spaces s"
            + " JOIN contracts.offering_fits f ON f.category = s.category AND f.offering_code = c.plan_offering"
            + " WHERE s.customer_id = c.customer_id AND s.removed_at IS NULL) > c.plan_maximum) <> (o.id IS NOT NULL)"
            + " GROUP BY c.customer_id ORDER BY bool_and(o.id IS NOT NULL), c.customer_id";

    @Inject
    private ContractsSql sql;

    /** A plan above its maximum. @param aboveAt when it was noticed (UTC) */
    public record Outgrown(UUID id, ContractId plan, Instant aboveAt) {
    }

    /** The customers whose plans went above a maximum, or are above it no more, since it was last written; the former first. */
    public List<CustomerId> toLookAt(Instant now) {
        return sql.now().list(TO_LOOK_AT, row -> new CustomerId(Sql.uuid(row, 1)), now, now, now);
    }

    /** The customer's that are written as above. */
    public Set<ContractId> openOf(CustomerId customer) {
        return new HashSet<>(sql.now().list("SELECT contract_id FROM contracts.plans_outgrown WHERE customer_id = ? AND within_at IS NULL",
                row -> new ContractId(Sql.uuid(row, 1)), customer.value()));
    }

    /** Writes that the plan is above. @return whether it was not written before; of two servers at once one has written it */
    public boolean begin(Contract plan, int spaces, Instant now) {
        return sql.now().update("INSERT INTO contracts.plans_outgrown (id, contract_id, customer_id, spaces, above_at)"
                        + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                UUID.randomUUID(), plan.id().value(), plan.customer().value(), spaces, now) > 0;
    }

    /** Writes that it is above no more. */
    public void end(ContractId plan, Instant now) {
        sql.now().update("UPDATE contracts.plans_outgrown SET within_at = ? WHERE contract_id = ? AND within_at IS NULL", now,
                plan.value());
    }

    /** Those above, the last noticed first. @param customers only theirs; empty for everyone's */
    public Page<Outgrown> page(Optional<Set<UUID>> customers, Paging paging) {
        Where where = new Where().and("o.within_at IS NULL");
        customers.ifPresent(theirs -> where.and("o.customer_id = ANY(?)", Sql.ids(theirs)));
        return Listed.along(sql.now(), "SELECT o.id FROM contracts.plans_outgrown o", where, "o.above_at DESC, o.id DESC", paging,
                        (beyond, last) -> beyond.and("(o.above_at, o.id) < (?, ?)", last.instant(), last.id()))
                .page(Function.identity(), this::find, Outgrown::aboveAt);
    }

    private Map<UUID, Outgrown> find(Collection<UUID> ids) {
        return sql.now().list("SELECT id, contract_id, above_at FROM contracts.plans_outgrown WHERE id = ANY(?)",
                        row -> new Outgrown(Sql.uuid(row, 1), new ContractId(Sql.uuid(row, 2)), Sql.instant(row, 3)), Sql.ids(ids)).stream()
                .collect(Collectors.toMap(Outgrown::id, Function.identity()));
    }
}
