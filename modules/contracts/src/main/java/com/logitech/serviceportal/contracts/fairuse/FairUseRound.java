package com.logitech.serviceportal.contracts.fairuse;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Looks at the moves of every customer that has some which came back, each in a transaction of its own (R21). */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class FairUseRound {

    @Inject
    private FairUseLook look;
    @Inject
    private Accounts accounts;
    @Inject
    private Clock clock;

    List<CustomerId> due() {
        return look.due(clock.instant());
    }

    /** @return how many notes are new */
    int one(CustomerId customer) {
        return accounts.find(customer).map(account -> look.at(account, clock.instant())).orElse(0);
    }
}
