package com.logitech.serviceportal.contracts.api.accounts;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A person of an account sees only these groups of Spaces from now on; with none, every Space. */
public record AccessConfigured(CustomerId owner, UserId user, Set<String> groups, Instant at) implements DomainEvent {

    public AccessConfigured {
        groups = Set.copyOf(groups);
    }

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(user.value());
    }

    @Override
    public String story() {
        return groups.isEmpty() ? "A person sees every Space again."
                : "A person is restricted to " + String.join(", ", new TreeSet<>(groups)) + ".";
    }
}
