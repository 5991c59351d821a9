package com.logitech.serviceportal.dispatch.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Another system is told of what happens from now on.
 *
 * @param owner none for the house's own
 */
public record EndpointAdded(Optional<CustomerId> owner, EndpointId endpoint, String name, String address,
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
        return "Endpoint " + name + " added; facts are sent to " + address + ".";
    }
}
