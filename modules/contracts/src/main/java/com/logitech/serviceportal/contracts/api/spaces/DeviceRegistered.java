package com.logitech.serviceportal.contracts.api.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A device was registered by its serial number (R56). */
public record DeviceRegistered(CustomerId owner, DeviceId device, SerialNumber serial, String product, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(device.value(), owner.value());
    }

    @Override
    public String story() {
        return product + " " + serial + " registered.";
    }
}
