package com.logitech.serviceportal.contracts.api.sync;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A Sync organization was linked to a customer (R18). */
public record SyncLinked(CustomerId owner, SyncLinkId link, String organization, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(link.value(), owner.value());
    }

    @Override
    public String story() {
        return "Sync organization " + organization + " linked.";
    }
}
