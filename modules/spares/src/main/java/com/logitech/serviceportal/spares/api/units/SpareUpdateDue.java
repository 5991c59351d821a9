package com.logitech.serviceportal.spares.api.units;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A spare should be looked at or updated (R83). @param because why */
public record SpareUpdateDue(CustomerId owner, SpareId spare, String serial, String because, Instant at) implements DomainEvent {

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
        return because;
    }
}
