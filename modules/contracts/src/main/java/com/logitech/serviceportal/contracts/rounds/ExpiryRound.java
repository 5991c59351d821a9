package com.logitech.serviceportal.contracts.rounds;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ServiceTermEnded;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.licenses.Assignments;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.rounds.InCustomerOrder;
import com.logitech.serviceportal.definitions.rounds.UntilDone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Ends the contracts whose term is over, and with them what their licenses did (R25). What another server holds is left to it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ExpiryRound implements UntilDone.Work<ContractId> {

    /** Few, because each may have ten thousand assignments to close. */
    private static final int AT_ONCE = 20;
    private static final int ONE_BY_ONE = 10_000;

    @Inject
    private Contracts contracts;
    @Inject
    private Assignments assignments;
    @Inject
    private Clock clock;
    @Inject
    private Event<ServiceTermEnded> serviceTermEnded;

    @Override
    public int some() {
        return end(contracts.holdDueToEnd(clock.instant(), AT_ONCE));
    }

    @Override
    public List<ContractId> due() {
        return contracts.dueToEnd(clock.instant(), ONE_BY_ONE);
    }

    @Override
    public boolean one(ContractId contract) {
        return end(contracts.holdIfFree(contract).stream().toList()) > 0;
    }

    /** @return how many: what the database takes for over may not be so by the rules of zones known here */
    private int end(List<Contract> due) {
        assignments.holdSpacesReachedAfterTerm(due);
        Instant now = clock.instant();
        List<ServiceTermEnded> ended = new ArrayList<>();
        for (Contract contract : due) {
            contract.endIfOver(now).ifPresent(fact -> {
                assignments.endWithTerm(contract, now, Caller.current().signature());
                ended.add(fact);
            });
        }
        contracts.flush();
        InCustomerOrder.of(ended).forEach(serviceTermEnded::fire);
        return ended.size();
    }
}
