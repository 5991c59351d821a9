package com.logitech.serviceportal.contracts.plans;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.SyncFeaturesReturned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * Brings back what two commands at once left off although there is room again (R112): each customer by itself, since few have any
 * features off.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ReturnRound {

    @Inject
    private FeatureReturns returns;
    @Inject
    private Event<SyncFeaturesReturned> syncFeaturesReturned;

    /** Whose switches there are to look at. */
    public List<CustomerId> due() {
        return returns.customers();
    }

    /** @return of how many Spaces the features are on again */
    public int one(CustomerId customer) {
        List<SyncFeaturesReturned> returned = returns.bringBack(customer);
        returned.forEach(syncFeaturesReturned::fire);
        return returned.stream().mapToInt(fact -> fact.spaces().size()).sum();
    }
}
