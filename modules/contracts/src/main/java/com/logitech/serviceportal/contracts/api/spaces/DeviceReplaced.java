package com.logitech.serviceportal.contracts.api.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A unit took a failed device's place, and goes on with its cover (D58). @param since when it arrived (UTC) */
public record DeviceReplaced(CustomerId owner, DeviceId failed, SerialNumber failedSerial, DeviceId replacement, SerialNumber serial,
        Instant since, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(failed.value(), replacement.value(), owner.value());
    }

    @Override
    public String story() {
        return "Device " + serial + " took the place of " + failedSerial + ".";
    }
}
