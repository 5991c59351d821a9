package com.logitech.serviceportal.replacement.api.returns;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A unit is not replaced.
 *
 * @param device  empty where its serial number is not registered
 * @param serial  empty where it has none
 * @param because what settled it, in words
 */
public record ReturnRefused(CustomerId owner, ReturnId returned, ReturnNumber number, TicketId ticket, Optional<DeviceId> device,
        String serial, String because, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return Stream.concat(Stream.of(returned.value(), owner.value(), ticket.value()), device.map(DeviceId::value).stream()).toList();
    }

    @Override
    public String story() {
        return "Return " + number + (serial.isEmpty() ? "" : " of " + serial) + " was refused: " + because;
    }
}
