package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The contracts as far as the caller may know of them: a stranger's answers as one that does not exist. */
@ApplicationScoped
public class KnownContracts {

    @Inject
    private Contracts contracts;

    /** The contract, for who may see it. */
    public Contract of(ContractId contract) {
        Contract known = contracts.find(contract).orElseThrow(() -> Refused.notFound("contract"));
        Caller.current().mustSee(known.customer().value(), "contract");
        return known;
    }

    /** The contract, for who may change what its licenses do. */
    public Contract kept(ContractId contract, Task task) {
        Contract known = of(contract);
        Caller.current().mustBeAllowed(known.customer().value(), "contract", task);
        return known;
    }

    /** The same, held until the transaction ends and read afresh. The clock is to be read behind it. */
    public Contract held(ContractId contract, Task task) {
        kept(contract, task);
        return contracts.hold(contract).orElseThrow(() -> Refused.notFound("contract"));
    }
}
