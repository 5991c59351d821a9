package com.logitech.serviceportal.contracts.plans;

import com.logitech.serviceportal.contracts.api.ServiceTermEnded;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlanUpgraded;
import com.logitech.serviceportal.contracts.api.plans.SyncFeaturesReturned;
import com.logitech.serviceportal.contracts.api.spaces.SpaceChanged;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRemoved;
import com.logitech.serviceportal.contracts.api.spaces.SpacesImported;
import com.logitech.serviceportal.contracts.api.sync.SpacesPulled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;

/**
 * Brings Sync features back with whatever brings a plan's Spaces back within its maximum (R112): a Space that leaves or becomes another
 * category's, an upgrade, an end. A Space that joins brings none back.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WhenSpacesOfPlanChange {

    @Inject
    private FeatureReturns returns;
    @Inject
    private Event<SyncFeaturesReturned> syncFeaturesReturned;

    void removed(@Observes SpaceRemoved fact) {
        bringBack(fact.owner());
    }

    void changed(@Observes SpaceChanged fact) {
        bringBack(fact.owner());
    }

    void imported(@Observes SpacesImported fact) {
        bringBack(fact.owner());
    }

    void pulled(@Observes SpacesPulled fact) {
        bringBack(fact.owner());
    }

    void upgraded(@Observes EnterprisePlanUpgraded fact) {
        bringBack(fact.owner());
    }

    void ended(@Observes ServiceTermEnded fact) {
        bringBack(fact.owner());
    }

    private void bringBack(CustomerId customer) {
        returns.bringBack(customer).forEach(syncFeaturesReturned::fire);
    }
}
