package com.logitech.serviceportal.support.api.talk;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A ticket that went on in another goes on by itself again. @param into the number of the other @param at (UTC) */
public record TicketMergeUndone(CustomerId owner, TicketId ticket, TicketNumber number, TicketId other, TicketNumber into,
        Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(ticket.value(), other.value(), owner.value());
    }

    @Override
    public String story() {
        return "Ticket " + number + " goes on by itself again, and no more in ticket " + into + ".";
    }
}
