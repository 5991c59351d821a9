package com.logitech.serviceportal.contracts.minimums;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.minimums.Minimums;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.minimums.MinimumRow;
import com.logitech.serviceportal.contracts.model.minimums.RecordedMinimums;
import com.logitech.serviceportal.contracts.terms.minimums.QualifyingAccount;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Says where customers stand: puts the account on paper and has it held against the minimums. */
@ApplicationScoped
@Transactional
class MinimumOffice implements Minimums {

    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Portfolios portfolios;
    @Inject
    private RecordedMinimums minimums;
    @Inject
    private Standings standings;
    @Inject
    private Clock clock;

    @Override
    public List<MinimumStanding> of(CustomerId customer, Instant at, Instant knownAt) {
        return of(customer, line -> true, at, knownAt);
    }

    @Override
    public List<MinimumStanding> of(CustomerId customer, Benefit benefit, Instant at, Instant knownAt) {
        return of(customer, line -> line.benefit().equals(benefit), at, knownAt);
    }

    private List<MinimumStanding> of(CustomerId customer, Predicate<MinimumRow> asked, Instant at, Instant knownAt) {
        Account account = knownAccounts.of(customer);
        if (knownAt.isAfter(clock.instant())) {
            throw Refused.input("knownAt", "is not later than now");
        }
        List<MinimumRow> rows = minimums.asKnownAt(knownAt).stream().filter(asked).toList();
        QualifyingAccount counted = rows.stream().allMatch(row -> row.categories().isEmpty())
                ? portfolios.countedTogether(account, knownAt) : portfolios.counted(account, knownAt);
        return standings.of(counted, rows, at, knownAt).stream().map(line -> line.at(at)).toList();
    }
}
