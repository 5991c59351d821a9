package com.logitech.serviceportal.support.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.MinimumStanding;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.support.model.managers.AssignmentRow;
import com.logitech.serviceportal.support.model.managers.ManagerBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Ends assignments whose customers fell below the minimum (R76), with the instant at which they did, however late it comes; two servers
 * write it once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AccessRound implements UntilDone.Work<CustomerId> {

    private static final int AT_ONCE = 50;
    private static final int LOOKED_AT = 200;

    @Inject
    private ManagerBooks books;
    @Inject
    private ManagerStandings standings;
    @Inject
    private AssignmentEnds ends;
    @Inject
    private Clock clock;

    @Override
    public int some() {
        return (int) due().stream().limit(AT_ONCE).filter(this::one).count();
    }

    /** Who had a break since his manager was assigned. */
    @Override
    public List<CustomerId> due() {
        Instant now = clock.instant();
        List<CustomerId> managed = books.managed(now);
        List<CustomerId> due = new ArrayList<>();
        for (int from = 0; from < managed.size(); from += LOOKED_AT) {
            List<CustomerId> some = managed.subList(from, Math.min(managed.size(), from + LOOKED_AT));
            Map<CustomerId, List<AssignmentRow>> rows = books.assignments(some);
            standings.standings(new HashSet<>(some), now, now).forEach((customer, standing) -> {
                if (rows.getOrDefault(customer, List.of()).stream().anyMatch(row -> row.holds(now) && hadBreak(row, standing))) {
                    due.add(customer);
                }
            });
        }
        return due.stream().sorted(Comparator.comparing(CustomerId::value)).toList();
    }

    @Override
    public boolean one(CustomerId customer) {
        books.hold(customer);
        boolean ended = ends.settle(customer, clock.instant());
        if (ended) {
            books.changed(customer);
        }
        return ended;
    }

    private static boolean hadBreak(AssignmentRow row, MinimumStanding standing) {
        return standing.since().filter(since -> !since.isAfter(row.from())).isEmpty();
    }
}
