package com.logitech.serviceportal.replacement.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.replacement.api.returns.ClaimHistories.CustomerReturns;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
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
import java.util.function.Predicate;

/** What the books hold beside a return: whether its unit was replaced before, and how many returns its customer had. */
@ApplicationScoped
public class ReturnHistories {

    private static final String REPLACED = "IN ('AUTHORIZED', 'SHIPPED', 'AWAITED', 'CLOSED')";
    /** Another return {@code o} by which the unit of a return {@code r} was replaced before that was answered. */
    private static final String BEFORE = "o.serial = r.serial AND o.serial <> '' AND o.id <> r.id AND o.state " + REPLACED
            + " AND o.decided_at <= coalesce(r.decided_at, 'infinity')";

    @Inject
    ReplacementSql sql;

    /** The last return by which a unit of its serial number was replaced before it was answered. */
    public Optional<ReturnId> replacedBefore(ReturnId id) {
        return sql.now().first("SELECT o.id FROM replacement.returns r JOIN replacement.returns o ON " + BEFORE
                + " WHERE r.id = ? ORDER BY o.decided_at DESC, o.id DESC LIMIT 1", row -> new ReturnId(Sql.uuid(row, 1)), id.value());
    }

    /** Of which of them there is one. */
    public Set<ReturnId> replacedBefore(Collection<ReturnId> among) {
        return among.isEmpty() ? Set.of() : new HashSet<>(sql.now().list("SELECT r.id FROM replacement.returns r WHERE r.id = ANY(?)"
                + " AND EXISTS (SELECT 1 FROM replacement.returns o WHERE " + BEFORE + ")", row -> new ReturnId(Sql.uuid(row, 1)),
                Sql.ids(among.stream().map(ReturnId::value).toList())));
    }

    /**
     * Counts a customer's returns in a stretch of time, both ends in it.
     *
     * @param but    without this one
     * @param groups for each customer of whom not every Space may be seen, the groups that may
     * @param most   no more are counted, from the latest on
     */
    public CustomerReturns counted(CustomerId customer, ReturnId but, Map<UUID, Set<String>> groups, Instant from, Instant until,
            int most) {
        Where where = ReturnAuthorizations.within(groups).and("r.customer_id = ?", customer.value())
                .and("r.requested_at >= ?", from).and("r.requested_at <= ?", until).and("r.id <> ?", but.value());
        List<Counted> found = sql.now().list("SELECT r.state, r.serial FROM replacement.returns r WHERE " + where
                        + " ORDER BY r.requested_at DESC, r.id DESC LIMIT ?",
                row -> new Counted(ReturnState.valueOf(row.getString(1)), row.getString(2)), where.parametersAnd(most + 1));
        List<Counted> counted = found.subList(0, Math.min(most, found.size()));
        return new CustomerReturns(from, counted.size(), count(counted, ReturnState::isReplaced),
                count(counted, ReturnState.REFUSED::equals), count(counted, ReturnState.CANCELLED::equals),
                count(counted, ReturnState.REVIEW::equals), count(counted, ReturnState.WAITING::equals),
                (int) counted.stream().map(Counted::serial).filter(serial -> !serial.isEmpty()).distinct().count(), found.size() > most);
    }

    private record Counted(ReturnState state, String serial) {
    }

    private static int count(List<Counted> all, Predicate<ReturnState> such) {
        return (int) all.stream().filter(one -> such.test(one.state())).count();
    }
}
