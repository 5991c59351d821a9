package com.logitech.serviceportal.dispatch.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An endpoint was given a new secret.
 *
 * @param oldEndsAt until when the secrets before it sign beside it
 */
public record EndpointSecretRotated(Optional<CustomerId> owner, EndpointId endpoint, String name, Instant oldEndsAt,
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
        return "Endpoint " + name + " was given a new secret; the old one signs until " + oldEndsAt + ".";
    }
}
