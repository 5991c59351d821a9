package com.logitech.serviceportal.contracts.api.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A device was put into a Space, or taken out of all (R20). */
public record DeviceMoved(CustomerId owner, DeviceId device, SerialNumber serial, Optional<SpaceId> from, Optional<SpaceId> to,
        String toName, Instant movedAt, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return Stream.of(Optional.of(device.value()), from.map(SpaceId::value), to.map(SpaceId::value), Optional.of(owner.value()))
                .flatMap(Optional::stream).toList();
    }

    @Override
    public String story() {
        return "Device " + serial + (to.isPresent() ? " moved to " + toName : " taken out of its Space") + ".";
    }
}
