package com.logitech.serviceportal.contracts.plans;

import com.logitech.serviceportal.contracts.KnownContracts;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.Task;
import com.logitech.serviceportal.definitions.counter.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plans as far as the caller may know of them. What is a contract of licenses is refused. */
@ApplicationScoped
class KnownPlans {

    @Inject
    private KnownContracts knownContracts;
    @Inject
    private Contracts contracts;

    /** The plan, for who may see it. */
    Contract of(ContractId plan) {
        return plan(knownContracts.of(Intake.given("plan", plan)));
    }

    /** The plan, for who may do this for its customer. */
    Contract of(ContractId plan, Task task) {
        return plan(knownContracts.kept(Intake.given("plan", plan), task));
    }

    /** The plan, for those of our people who may do this. @param what "switch Sync features" */
    Contract of(ContractId plan, String what, Role... any) {
        Contract known = knownContracts.of(Intake.given("plan", plan));
        Caller.current().mustHoldFor(known.customer().value(), "contract", what, any);
        return plan(known);
    }

    /** The plan itself and those whose place it took, directly or not. */
    Set<ContractId> row(Contract plan) {
        Map<ContractId, Contract> all = contracts.plansOf(plan.customer()).stream()
                .collect(Collectors.toMap(Contract::id, Function.identity()));
        Set<ContractId> row = new HashSet<>();
        for (Contract at = plan; at != null; at = at.continues().map(all::get).orElse(null)) {
            row.add(at.id());
        }
        return row;
    }

    private static Contract plan(Contract contract) {
        if (!contract.isPlan()) {
            throw Refused.conflict("plan", "Contract " + contract.number() + " holds licenses and is no Enterprise Plan.");
        }
        return contract;
    }
}
