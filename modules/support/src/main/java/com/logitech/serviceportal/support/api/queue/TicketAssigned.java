package com.logitech.serviceportal.support.api.queue;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A ticket became the work of one of our people.
 *
 * @param to   whose work it is now
 * @param from whose it was; empty for nobody's
 * @param by   who had it so: he himself, or who handed it over
 */
public record TicketAssigned(CustomerId owner, TicketId ticket, TicketNumber number, UserId to, Optional<UserId> from, UserId by,
        Instant at) implements DomainEvent {

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
        return "Ticket " + number + (to.equals(by) ? " was taken up." : " was handed over.");
    }
}
