package com.logitech.serviceportal.dispatch.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an endpoint is told, where, or whether, was changed.
 *
 * @param what in words, joined by commas
 */
public record EndpointChanged(Optional<CustomerId> owner, EndpointId endpoint, String name, String what,
        Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return owner.map(CustomerId::value);
    }

    @Override
    public List<UUID> about() {
        return List.of(endpoint.value());
    }

    @Override
    public String story() {
        return "Endpoint " + name + " changed: " + what + ".";
    }
}
