package com.logitech.serviceportal.spares.api.units;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody looked at a spare, and wrote down its firmware (R83). */
public record SpareChecked(CustomerId owner, SpareId spare, String serial, String firmware, Instant at) implements DomainEvent {

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
        return "Onsite spare " + serial + " has firmware " + firmware + ".";
    }
}
