package com.logitech.serviceportal.contracts.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An Enterprise Plan was activated (R110). */
public record EnterprisePlanActivated(CustomerId owner, ContractId contract, ContractNumber number, Instant at) implements DomainEvent {

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
        return "Enterprise Plan " + number + " activated.";
    }
}
