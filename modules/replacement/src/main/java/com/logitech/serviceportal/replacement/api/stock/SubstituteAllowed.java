package com.logitech.serviceportal.replacement.api.stock;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A product may go in place of another. @param product what failed, by name */
public record SubstituteAllowed(String product, String instead, Instant at) implements DomainEvent {

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
        return instead + " may go in place of " + product + ".";
    }
}
