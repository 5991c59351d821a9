package com.logitech.serviceportal.spares.api.units;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A later model was sent in place of a spare, or another unit in place of one that is used up (R85, R87). @param used what was there */
public record SpareExchanged(CustomerId owner, SpareId spare, String serial, SpareId former, String used, String because,
        Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(spare.value(), former.value(), owner.value());
    }

    @Override
    public String story() {
        return "Onsite spare " + serial + " was sent in place of " + used + ". Reason: " + because;
    }
}
