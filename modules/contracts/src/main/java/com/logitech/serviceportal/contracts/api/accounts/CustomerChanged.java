package com.logitech.serviceportal.contracts.api.accounts;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is said of a customer was changed. */
public record CustomerChanged(CustomerId owner, String what, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(owner.value());
    }

    @Override
    public String story() {
        return "Account changed: " + what + ".";
    }
}
