package com.logitech.serviceportal.replacement.api.stock;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A product goes no longer in place of another. @param product what failed, by name */
public record SubstituteEnded(String product, String instead, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.empty();
    }

    @Override
    public List<UUID> about() {
        return List.of();
    }

    @Override
    public String story() {
        return instead + " goes no longer in place of " + product + ".";
    }
}
