package com.logitech.serviceportal.replacement.api.stock;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A unit was taken out of a warehouse. @param product its name */
public record StockTakenOut(String serial, String product, String warehouse, String reason, Instant at) implements DomainEvent {

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
        return product + " " + serial + " was taken out of " + warehouse + ". Reason: " + reason;
    }
}
