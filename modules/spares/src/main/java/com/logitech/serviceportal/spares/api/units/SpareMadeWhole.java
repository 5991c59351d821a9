package com.logitech.serviceportal.spares.api.units;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A part that was taken from a spare was replaced (R86). @param part what it is */
public record SpareMadeWhole(CustomerId owner, SpareId spare, String serial, String part, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(spare.value(), owner.value());
    }

    @Override
    public String story() {
        return "Onsite spare " + serial + " is whole again: its " + part + " was replaced.";
    }
}
