package com.logitech.serviceportal.replacement.api.stock;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Units came into a warehouse. @param product its name @param serials of the units */
public record StockArrived(String warehouse, String product, List<String> serials, Instant at) implements DomainEvent {

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
        return (serials.size() == 1 ? "1 unit" : serials.size() + " units") + " of " + product + " came into " + warehouse + ".";
    }
}
