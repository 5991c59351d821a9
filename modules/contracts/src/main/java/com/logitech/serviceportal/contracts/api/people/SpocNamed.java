package com.logitech.serviceportal.contracts.api.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A customer named his Single Point of Contact (R129). */
public record SpocNamed(CustomerId owner, UserId user, Optional<UserId> before, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(user.value(), owner.value());
    }

    @Override
    public String story() {
        return before.isPresent() ? "Another person is the Single Point of Contact now." : "The Single Point of Contact was named.";
    }
}
