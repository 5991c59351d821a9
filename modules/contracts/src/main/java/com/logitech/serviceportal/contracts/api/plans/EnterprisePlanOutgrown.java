package com.logitech.serviceportal.contracts.api.plans;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan in service was found above its maximum (R109). Told once each time it is; all its Spaces are served on.
 *
 * @param spaces how many it serves
 * @param at     when it was noticed (UTC), some minutes after it was so
 */
public record EnterprisePlanOutgrown(CustomerId owner, ContractId contract, ContractNumber number, int maximumSpaces, int spaces,
        Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(contract.value(), owner.value());
    }

    @Override
    public String story() {
        return "Plan " + number + " serves " + spaces + " Spaces, more than its maximum of " + maximumSpaces + ".";
    }
}
