package com.logitech.serviceportal.contracts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.logitech.serviceportal.contracts.api.ServiceStarted;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.Parameters;
import com.logitech.serviceportal.contracts.model.Parameters.StartRules;

/** Starts the contracts nobody has used in time (R24). What another server holds is left to it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StartRound {

    private static final int AT_ONCE = 100;

    @Inject
    private Contracts contracts;
    @Inject
    private Parameters parameters;
    @Inject
    private Clock clock;
    @Inject
    private Event<ServiceStarted> serviceStarted;

    /** Some contracts in one transaction. @return how many were due; 0 when none is left */
    int startDue() {
        Instant now = clock.instant();
        StartRules rules = parameters.startRules(now);
        List<Contract> due = contracts.holdDueToStart(now, AT_ONCE);
        List<ServiceStarted> started = due.stream().flatMap(contract -> contract.startIfDue(now, rules).stream()).toList();
        contracts.flush();
        InCustomerOrder.of(started).forEach(serviceStarted::fire);
        return due.size();
    }
}
