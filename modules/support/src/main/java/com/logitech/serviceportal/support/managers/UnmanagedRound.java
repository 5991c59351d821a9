package com.logitech.serviceportal.support.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.minimums.Minimums;
import com.logitech.serviceportal.support.model.managers.ManagerBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds who holds the benefit and has no service manager (R73), for our people to see to. It tells nobody: nothing has happened. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class UnmanagedRound {

    private static final int LOOKED_AT = 200;

    @Inject
    private ManagerBooks books;
    @Inject
    private ManagerStandings standings;
    @Inject
    private Minimums minimums;
    @Inject
    private Clock clock;

    /** @return how many there are */
    int find() {
        Instant now = clock.instant();
        Set<CustomerId> managed = new HashSet<>(books.managed(now));
        List<CustomerId> open = minimums.inReach(ManagerStandings.BENEFIT, now).stream().filter(one -> !managed.contains(one)).toList();
        Map<CustomerId, Instant> found = new HashMap<>();
        for (int from = 0; from < open.size(); from += LOOKED_AT) {
            standings.standings(new HashSet<>(open.subList(from, Math.min(open.size(), from + LOOKED_AT))), now, now)
                    .forEach((customer, standing) -> standing.since().ifPresent(since -> found.put(customer, since)));
        }
        books.keepUnmanaged(found);
        return found.size();
    }
}
