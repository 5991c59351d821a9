package com.logitech.serviceportal.contracts.api.accounts;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A role of customers' people includes a task from now on, or no longer. */
public record RoleChanged(CustomerRole role, String task, boolean included, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.empty();
    }

    @Override
    public List<UUID> about() {
        return List.of();
    }

    @Override
    public String story() {
        return "The role " + role + (included ? " includes " : " no longer includes ") + task + ".";
    }
}
