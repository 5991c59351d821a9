package com.logitech.serviceportal.contracts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.logitech.serviceportal.contracts.api.ServiceTermEnded;
import com.logitech.serviceportal.contracts.model.Assignments;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.definitions.Caller;

/** Ends the contracts whose term is over, and with them what their licenses did (R25). What another server holds is left to it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ExpiryRound {

    /** Few, because each may have ten thousand assignments to close. */
    private static final int AT_ONCE = 20;

    @Inject
    private Contracts contracts;
    @Inject
    private Assignments assignments;
    @Inject
    private Clock clock;
    @Inject
    private Event<ServiceTermEnded> serviceTermEnded;

    /** Some contracts in one transaction. @return how many were due; 0 when none is left */
    int endDue() {
        List<Contract> due = contracts.holdDueToEnd(clock.instant(), AT_ONCE);
        assignments.holdSpacesReachedAfterTerm(due);
        Instant now = clock.instant();
        List<ServiceTermEnded> ended = new ArrayList<>();
        for (Contract contract : due) {
            contract.endIfOver(now).ifPresent(fact -> {
                assignments.endWithTerm(contract, now, Caller.current().name());
                ended.add(fact);
            });
        }
        contracts.flush();
        InCustomerOrder.of(ended).forEach(serviceTermEnded::fire);
        return due.size();
    }
}
