package com.logitech.serviceportal.contracts.api.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is said of a Space was changed. */
public record SpaceChanged(CustomerId owner, SpaceId space, String name, String what, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(space.value(), owner.value());
    }

    @Override
    public String story() {
        return "Space " + name + " changed: " + what + ".";
    }
}
