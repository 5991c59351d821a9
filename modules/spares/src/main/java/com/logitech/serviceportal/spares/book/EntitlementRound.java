package com.logitech.serviceportal.spares.book;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.rounds.InCustomerOrder;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.book.SparesEntitlementChanged;
import com.logitech.serviceportal.spares.model.SparesAccount;
import com.logitech.serviceportal.spares.model.SparesAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Notices that the scale gives a customer another number of spares than before, and tells it once (R78). What was granted is never touched.
 * It looks at customers of whom a license, a plan or a term changed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class EntitlementRound implements UntilDone.Work<CustomerId> {

    private static final int AT_ONCE = 20;
    private static final int ONE_BY_ONE = 10_000;

    @Inject
    SparesAccounts accounts;
    @Inject
    SparesReckoning reckoning;
    @Inject
    Clock clock;
    @Inject
    Event<SparesEntitlementChanged> entitlementChanged;

    @Override
    public int some() {
        return look(accounts.touched(AT_ONCE));
    }

    @Override
    public List<CustomerId> due() {
        return accounts.touched(ONE_BY_ONE);
    }

    @Override
    public boolean one(CustomerId customer) {
        return look(List.of(customer)) > 0;
    }

    private int look(List<CustomerId> changed) {
        List<SparesEntitlementChanged> facts = new ArrayList<>();
        int looked = 0;
        for (CustomerId customer : changed) {
            if (accounts.settle(customer)) {
                looked++;
                facts.addAll(changes(customer));
            }
        }
        InCustomerOrder.of(facts).forEach(entitlementChanged::fire);
        return looked;
    }

    private List<SparesEntitlementChanged> changes(CustomerId customer) {
        return Arrays.stream(SparesRow.values()).map(row -> {
            SparesAccount account = accounts.lock(customer, row);
            Instant now = clock.instant();
            int given = reckoning.of(customer, row, now).units();
            return new SparesEntitlementChanged(customer, row, account.entitle(given), given, now);
        }).filter(fact -> fact.before() != fact.now()).toList();
    }
}
