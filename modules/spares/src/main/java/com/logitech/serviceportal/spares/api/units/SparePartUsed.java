package com.logitech.serviceportal.spares.api.units;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A part of a spare was used for a device whose own failed (R86). @param part what it is */
public record SparePartUsed(CustomerId owner, SpareId spare, String serial, String part, DeviceId failed, String failedSerial,
        Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(spare.value(), failed.value(), owner.value());
    }

    @Override
    public String story() {
        return "The " + part + " of onsite spare " + serial + " was used for " + failedSerial + ".";
    }
}
