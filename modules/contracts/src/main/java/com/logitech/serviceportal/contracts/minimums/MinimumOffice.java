package com.logitech.serviceportal.contracts.minimums;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.minimums.Minimums;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.minimums.MinimumRow;
import com.logitech.serviceportal.contracts.model.minimums.RecordedMinimums;
import com.logitech.serviceportal.contracts.model.proposals.PortfolioRecords;
import com.logitech.serviceportal.contracts.terms.minimums.QualifyingAccount;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says where customers stand: puts the account on paper and has it held against the minimums. */
@ApplicationScoped
@Transactional
class MinimumOffice implements Minimums {

    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Accounts accounts;
    @Inject
    private PortfolioRecords records;
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

    @Override
    public Map<CustomerId, List<MinimumStanding>> of(Set<CustomerId> customers, Benefit benefit, Instant at, Instant knownAt) {
        customers.forEach(customer -> Caller.current().mustSee(customer.value(), "customer"));
        mustBeKnown(knownAt);
        Map<CustomerId, Account> known = accounts.find(customers);
        if (known.size() < customers.size()) {
            throw Refused.notFound("customer");
        }
        List<MinimumRow> rows = minimums.asKnownAt(knownAt).stream().filter(row -> row.benefit().equals(benefit)).toList();
        if (!rows.stream().allMatch(row -> row.categories().isEmpty())) {
            return customers.stream().collect(Collectors.toMap(Function.identity(), customer -> of(customer, benefit, at, knownAt)));
        }
        Map<CustomerId, List<MinimumStanding>> found = new HashMap<>();
        portfolios.countedTogether(known.values(), knownAt).forEach((customer, account) ->
                found.put(customer, standings.of(account, rows, at, knownAt).stream().map(line -> line.at(at)).toList()));
        return found;
    }

    @Override
    public Set<CustomerId> inReach(Benefit benefit, Instant at) {
        Caller.current().mustHold("list who may hold a benefit", Role.SELECT_AGENT, Role.BASIC_AGENT, Role.SERVICE_MANAGER,
                Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM);
        return minimums.asKnownAt(clock.instant()).stream().filter(row -> row.benefit().equals(benefit)).map(MinimumRow::licenses)
                .min(Comparator.naturalOrder()).map(least -> records.inReach(least, at)).orElse(Set.of());
    }

    private void mustBeKnown(Instant knownAt) {
        if (knownAt.isAfter(clock.instant())) {
            throw Refused.input("knownAt", "is not later than now");
        }
    }

    private List<MinimumStanding> of(CustomerId customer, Predicate<MinimumRow> asked, Instant at, Instant knownAt) {
        Account account = knownAccounts.of(customer);
        mustBeKnown(knownAt);
        List<MinimumRow> rows = minimums.asKnownAt(knownAt).stream().filter(asked).toList();
        QualifyingAccount counted = rows.stream().allMatch(row -> row.categories().isEmpty())
                ? portfolios.countedTogether(account, knownAt) : portfolios.counted(account, knownAt);
        return standings.of(counted, rows, at, knownAt).stream().map(line -> line.at(at)).toList();
    }
}
