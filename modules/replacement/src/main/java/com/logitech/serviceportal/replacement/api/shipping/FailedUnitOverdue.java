package com.logitech.serviceportal.replacement.api.shipping;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A failed unit has not come back, though what replaces it arrived a while ago. @param time the customer is reminded, from 1 */
public record FailedUnitOverdue(CustomerId owner, ReturnId returned, ReturnNumber number, TicketId ticket, String serial, int time,
        Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(returned.value(), owner.value(), ticket.value());
    }

    @Override
    public String story() {
        return "Return " + number + ": " + (serial.isEmpty() ? "what failed" : serial) + " has not come back; the customer was reminded.";
    }
}
