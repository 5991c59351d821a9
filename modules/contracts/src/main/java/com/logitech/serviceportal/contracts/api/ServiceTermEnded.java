package com.logitech.serviceportal.contracts.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The term of a contract is over (R25). */
public record ServiceTermEnded(CustomerId owner, ContractId contract, ContractNumber number, LocalDate endsBefore,
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
        return "Service of contract " + number + " ended; last covered day was " + endsBefore.minusDays(1) + ".";
    }
}
