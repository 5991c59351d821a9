package com.logitech.serviceportal.support.api.work;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A device was found to have failed, by steps that are written down.
 *
 * @param space  the ticket's; empty without one
 * @param device empty where the serial number is not registered
 * @param serial the device's serial number; empty where it has none of its own (R63)
 */
public record HardwareFailureConfirmed(CustomerId owner, TicketId ticket, TicketNumber number, Optional<SpaceId> space,
        Optional<DeviceId> device, String serial, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(ticket.value(), owner.value());
    }

    @Override
    public String story() {
        return "A hardware failure" + (serial.isEmpty() ? "" : " of " + serial) + " was confirmed in ticket " + number + ".";
    }
}
