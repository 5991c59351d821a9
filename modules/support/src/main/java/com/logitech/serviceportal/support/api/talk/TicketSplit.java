package com.logitech.serviceportal.support.api.talk;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Words of a ticket became a ticket of their own. @param made the new one @param madeNumber its number @param at (UTC) */
public record TicketSplit(CustomerId owner, TicketId ticket, TicketNumber number, TicketId made, TicketNumber madeNumber,
        Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(ticket.value(), made.value(), owner.value());
    }

    @Override
    public String story() {
        return "Ticket " + madeNumber + " was split off from ticket " + number + ".";
    }
}
