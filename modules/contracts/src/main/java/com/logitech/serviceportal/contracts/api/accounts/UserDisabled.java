package com.logitech.serviceportal.contracts.api.accounts;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person was shut out. */
public record UserDisabled(Optional<CustomerId> owner, UserId user, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return owner.map(CustomerId::value);
    }

    @Override
    public List<UUID> about() {
        return List.of(user.value());
    }

    @Override
    public String story() {
        return "A person was shut out.";
    }
}
