package com.logitech.serviceportal.support.api.tickets;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The first response to a ticket did not come in time; told with the instant it was due. */
public record ResponseObjectiveMissed(CustomerId owner, TicketId ticket, TicketNumber number, Instant at) implements DomainEvent {

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
        return "The first response to ticket " + number + " did not come in time.";
    }
}
