package com.logitech.serviceportal.contracts.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Service of a contract has started (R23, R113). The day is one of the contract's zone. */
public record ServiceStarted(CustomerId owner, ContractId contract, ContractNumber number, LocalDate startsOn, LocalDate endsBefore,
        String cause, Instant at) implements DomainEvent {

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
        return "Service of contract " + number + " starts on " + startsOn + " and is last covered on " + endsBefore.minusDays(1) + ".";
    }
}
