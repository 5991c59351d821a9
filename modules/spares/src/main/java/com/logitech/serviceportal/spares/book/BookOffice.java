package com.logitech.serviceportal.spares.book;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.book.SparesBalance;
import com.logitech.serviceportal.spares.api.book.SparesBook;
import com.logitech.serviceportal.spares.book.SparesReckoning.Given;
import com.logitech.serviceportal.spares.book.SparesReckoning.Reached;
import com.logitech.serviceportal.spares.model.SparesAccounts;
import com.logitech.serviceportal.spares.model.SparesRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says how many spares a customer gets, where they are counted and how they came there. */
@ApplicationScoped
@Transactional
class BookOffice implements SparesBook {

    @Inject
    SparesReckoning reckoning;
    @Inject
    SparesAccounts accounts;
    @Inject
    SparesRequests requests;
    @Inject
    AccountAdministration customers;
    @Inject
    Clock clock;

    @Override
    public List<SparesStanding> standing(CustomerId customer, Instant at) {
        Wholly.seen(customer, "see the spares");
        ZoneId zone = customers.customer(customer).zone();
        Instant asked = Intake.given("at", at);
        return Arrays.stream(SparesRow.values()).map(row -> standing(customer, row, zone, asked)).toList();
    }

    private SparesStanding standing(CustomerId customer, SparesRow row, ZoneId zone, Instant at) {
        Given given = reckoning.of(customer, row, at);
        SparesBalance balance = accounts.balance(customer, row);
        int waiting = requests.waiting(customer, row);
        int taken = balance.granted() + waiting;
        int open = Math.max(0, given.units() - taken);
        List<Reached> reached = given.reached().stream().skip(taken).toList();
        int openNow = (int) reached.stream().filter(one -> !LocalDate.ofInstant(at, one.zone()).isBefore(one.earliest())).count();
        return new SparesStanding(row, given.activeSpaces(), given.byLicenses(), given.byPlans(), given.assumption(), balance, waiting,
                open, openNow, reached.stream().findFirst().map(Reached::earliest), zone,
                new Decision("May an onsite spare for " + row.title() + " be requested?", at, clock.instant(),
                        reckoning.findings(given, balance, waiting, 1, at)));
    }

    @Override
    public Map<CustomerId, SparesBalance> balances(Collection<CustomerId> customers) {
        Caller caller = Caller.current();
        return accounts.balances(Intake.given("customers", customers).stream().filter(one -> caller.sees(one.value())
                && !caller.restrictions().containsKey(one.value())).toList());
    }

    @Override
    public Page<Movement> movements(CustomerId customer, Optional<SparesRow> row, Optional<String> after, int size) {
        Wholly.seen(customer, "see the spares");
        customers.customer(customer);
        return accounts.movements(customer, Intake.given("row", row), Paging.of(after, size));
    }
}
