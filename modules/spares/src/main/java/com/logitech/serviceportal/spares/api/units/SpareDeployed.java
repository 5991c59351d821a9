package com.logitech.serviceportal.spares.api.units;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A spare took the place of a device that failed (R88).
 *
 * @param failed the device that failed
 * @param device what the spare is from now on
 * @param ticket in which the failed one is examined (R87)
 */
public record SpareDeployed(CustomerId owner, SpareId spare, String serial, DeviceId failed, String failedSerial,
        DeviceId device, SpaceId space, String spaceName, TicketId ticket, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(spare.value(), failed.value(), device.value(), space.value(), ticket.value(), owner.value());
    }

    @Override
    public String story() {
        return "Onsite spare " + serial + " took the place of " + failedSerial + " in " + spaceName + ".";
    }
}
