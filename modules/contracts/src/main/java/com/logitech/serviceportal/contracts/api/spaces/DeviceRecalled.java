package com.logitech.serviceportal.contracts.api.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A unit that was registered as sent to replace another was not sent: it is registered no longer. Whoever keeps something about the device
 * may refuse it.
 */
public record DeviceRecalled(CustomerId owner, DeviceId device, SerialNumber serial, Instant at) implements DomainEvent {

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
        return "Device " + serial + " is registered no longer: that it was sent was written down by mistake.";
    }
}
