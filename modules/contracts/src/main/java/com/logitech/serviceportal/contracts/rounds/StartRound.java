package com.logitech.serviceportal.contracts.rounds;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ServiceStarted;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.definitions.rounds.InCustomerOrder;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Starts the contracts nobody has used in time (R24). What another server holds is left to it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StartRound implements UntilDone.Work<ContractId> {

    private static final int AT_ONCE = 100;
    private static final int ONE_BY_ONE = 10_000;

    @Inject
    private Contracts contracts;
    @Inject
    private Parameters parameters;
    @Inject
    private Clock clock;
    @Inject
    private Event<ServiceStarted> serviceStarted;

    @Override
    public int some() {
        Instant now = clock.instant();
        return start(contracts.holdDueToStart(now, AT_ONCE), now);
    }

    @Override
    public List<ContractId> due() {
        return contracts.dueToStart(clock.instant(), ONE_BY_ONE);
    }

    @Override
    public boolean one(ContractId contract) {
        List<Contract> held = contracts.holdIfFree(contract).stream().toList();
        return start(held, clock.instant()) > 0;
    }

    /** @return how many: what the database takes for due may not be so by the rules of zones known here */
    private int start(List<Contract> due, Instant now) {
        StartRules rules = parameters.startRules(now);
        List<ServiceStarted> started = due.stream().flatMap(contract -> contract.startIfDue(now, rules).stream()).toList();
        contracts.flush();
        InCustomerOrder.of(started).forEach(serviceStarted::fire);
        return started.size();
    }
}
