package com.logitech.serviceportal.contracts.api.accounts;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Use of Select in a further country was arranged for a customer (R101). */
public record UseArranged(CustomerId owner, String country, LocalDate from, String reason, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(owner.value());
    }

    @Override
    public String story() {
        return "Use of Select arranged in " + country + " from " + from + ".";
    }
}
