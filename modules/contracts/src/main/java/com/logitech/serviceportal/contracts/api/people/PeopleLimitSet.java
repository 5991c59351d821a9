package com.logitech.serviceportal.contracts.api.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An account may have so many people from now on (R14). */
public record PeopleLimitSet(CustomerId owner, int mostPeople, Instant at) implements DomainEvent {

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
        return "The account may have " + mostPeople + " people from now on.";
    }
}
