package com.logitech.serviceportal.support.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.managers.ServiceManagerEnded;
import com.logitech.serviceportal.support.model.managers.AssignmentRow;
import com.logitech.serviceportal.support.model.managers.ManagerBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How assignments end: because our people say so, or because the minimum is not met (R76). The customer is held by who calls. */
@ApplicationScoped
class AssignmentEnds {

    @Inject
    private ManagerBooks books;
    @Inject
    private ManagerStandings standings;
    @Inject
    private Event<ServiceManagerEnded> ended;

    /** What was written down for an instant and later counts no more; what holds then ends there. All instants are UTC. */
    void cut(CustomerId customer, Instant from, boolean fellShort, String reason, Instant now) {
        for (AssignmentRow row : rows(customer)) {
            if (row.until().filter(until -> !until.isAfter(from)).isEmpty()) {
                books.supersede(row, now);
                if (row.from().isBefore(from)) {
                    books.add(row.endedAt(from, fellShort, reason, now, Caller.current().signature()));
                }
            }
        }
    }

    /** Writes down that access ended by a break, at the instant of it, if it did by now. @return whether it did */
    boolean settle(CustomerId customer, Instant now) {
        Optional<AssignmentRow> open = rows(customer).stream()
                .filter(row -> !row.from().isAfter(now) && row.until().filter(until -> !until.isAfter(now)).isEmpty()).findFirst();
        Optional<Instant> lost = open.flatMap(row -> standings.lostAfter(customer, row.from(), now)).filter(at -> !at.isAfter(now));
        if (lost.isEmpty()) {
            return false;
        }
        cut(customer, lost.get(), true, "", now);
        standings.standings(Set.of(customer), now, now).get(customer).since().ifPresent(since -> books.isUnmanaged(customer, since));
        ended.fire(new ServiceManagerEnded(customer, open.get().manager(), true, lost.get(), now));
        return true;
    }

    private List<AssignmentRow> rows(CustomerId customer) {
        return books.assignments(Set.of(customer)).getOrDefault(customer, List.of());
    }
}
