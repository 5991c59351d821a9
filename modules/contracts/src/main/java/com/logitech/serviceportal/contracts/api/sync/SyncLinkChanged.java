package com.logitech.serviceportal.contracts.api.sync;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something about a linked Sync organization is otherwise: its settings, its certificates, or that Sync refuses it. */
public record SyncLinkChanged(CustomerId owner, SyncLinkId link, String organization, String what, Instant at) implements DomainEvent {

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
        return "Sync organization " + organization + ": " + what + ".";
    }
}
