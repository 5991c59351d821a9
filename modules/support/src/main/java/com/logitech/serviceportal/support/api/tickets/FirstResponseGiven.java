package com.logitech.serviceportal.support.api.tickets;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A qualified person of ours answered a ticket for the first time (R32, R48, R124). */
public record FirstResponseGiven(CustomerId owner, TicketId ticket, TicketNumber number, boolean late, Instant at) implements DomainEvent {

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
        return "Ticket " + number + " had its first response" + (late ? ", late." : ".");
    }
}
