package com.logitech.serviceportal.contracts.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An order was entered and a contract concluded from it (R8). */
public record ContractConcluded(CustomerId owner, ContractId contract, ContractNumber number, OrderId order, String title,
        Instant orderCreatedAt, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(contract.value(), order.value(), owner.value());
    }

    @Override
    public String story() {
        return title + " concluded.";
    }
}
