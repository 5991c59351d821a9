package com.logitech.serviceportal.contracts.minimums;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.minimums.MinimumWillFallShort;
import com.logitech.serviceportal.contracts.api.minimums.Minimums;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.MinimumStanding;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.Shortfall;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.minimums.RecordedMinimums;
import com.logitech.serviceportal.contracts.model.proposals.PortfolioRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells in time when a minimum will fall short (R27): once for each distance from the day, and when the round comes late, the nearest one
 * alone. Two servers tell it once. Each customer is a transaction of his own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ShortfallRound {

    private static final Duration AHEAD = Duration.ofDays(1L + Minimums.TOLD_DAYS_BEFORE.stream().max(Comparator.naturalOrder())
            .orElseThrow());

    @Inject
    private PortfolioRecords records;
    @Inject
    private Accounts accounts;
    @Inject
    private Portfolios portfolios;
    @Inject
    private Standings standings;
    @Inject
    private RecordedMinimums minimums;
    @Inject
    private Clock clock;
    @Inject
    private Event<MinimumWillFallShort> minimumWillFallShort;

    /** Customers of whom something ends before long. */
    public List<CustomerId> due() {
        Instant now = clock.instant();
        return records.endingBetween(now, now.plus(AHEAD));
    }

    /** @return whether there was something to tell */
    public boolean one(CustomerId customer) {
        Instant now = clock.instant();
        Account account = accounts.find(customer).orElseThrow();
        boolean told = false;
        for (Standings.Asked asked : standings.of(portfolios.counted(account, now), now, now)) {
            MinimumStanding standing = asked.at(now);
            Optional<Shortfall> fall = standing.shortfall();
            Optional<Integer> distance = fall.flatMap(then -> distance(then, now));
            if (distance.isPresent() && minimums.tell(customer, asked.row(), fall.get().at(), distance.get(), now)) {
                minimumWillFallShort.fire(new MinimumWillFallShort(customer, now, standing.line().benefit(), standing.line().title(),
                        fall.get().at(), fall.get().on(), fall.get().zone(), standing.minimum(), fall.get().count(),
                        fall.get().toRegain(), distance.get()));
                told = true;
            }
        }
        return told;
    }

    /** The nearest distance reached; empty while the day is further off than all of them. */
    private static Optional<Integer> distance(Shortfall fall, Instant now) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, fall.zone()), fall.on());
        return Minimums.TOLD_DAYS_BEFORE.stream().filter(before -> days <= before).min(Comparator.naturalOrder());
    }
}
