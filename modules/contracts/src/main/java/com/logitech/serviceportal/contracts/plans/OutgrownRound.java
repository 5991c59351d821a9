package com.logitech.serviceportal.contracts.plans;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlanOutgrown;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.plans.OutgrownPlans;
import com.logitech.serviceportal.contracts.model.plans.PlanSpaces;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Notices plans that go above their maximum and come back within it (R109), and tells of the former once each time. Each customer is a
 * transaction of his own; it may run twice, late, and on two servers at once.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class OutgrownRound {

    @Inject
    private Contracts contracts;
    @Inject
    private PlanSpaces planSpaces;
    @Inject
    private OutgrownPlans outgrown;
    @Inject
    private Parameters parameters;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;
    @Inject
    private Event<EnterprisePlanOutgrown> enterprisePlanOutgrown;

    /** Whose plans there are to look at. */
    public List<CustomerId> due() {
        return outgrown.toLookAt(clock.instant());
    }

    /** @return how many of the customer's plans were not above before */
    public int one(CustomerId customer) {
        contracts.holdPlansOf(customer);
        Instant now = clock.instant();
        Catalog.Edition edition = catalog.asKnownAt(now);
        StartRules rules = parameters.startRules(now);
        Set<ContractId> written = outgrown.openOf(customer);
        int told = 0;
        for (Contract plan : contracts.plansOf(customer)) {
            PlanCapacity.Facts size = PlanCapacity.Facts.of(plan.planTier().orElseThrow(),
                    planSpaces.count(customer, plan.serves(edition)));
            boolean serving = plan.servedSince(now, rules).isPresent() && now.isBefore(plan.endsAt());
            if (serving && !size.within()) {
                told += written.contains(plan.id()) ? 0 : tell(plan, size, now);
            } else if (written.contains(plan.id())) {
                outgrown.end(plan.id(), now);
            }
        }
        return told;
    }

    private int tell(Contract plan, PlanCapacity.Facts size, Instant now) {
        if (!outgrown.begin(plan, size.spaces(), now)) {
            return 0;
        }
        enterprisePlanOutgrown.fire(new EnterprisePlanOutgrown(plan.customer(), plan.id(), plan.number(), size.maximumSpaces(),
                size.spaces(), now));
        return 1;
    }
}
