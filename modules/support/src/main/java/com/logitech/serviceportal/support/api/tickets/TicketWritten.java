package com.logitech.serviceportal.support.api.tickets;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something was said in a ticket that the customer reads: by him, or by our people. */
public record TicketWritten(CustomerId owner, TicketId ticket, TicketNumber number, EntryId entry, boolean byCustomer,
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
        return (byCustomer ? "The customer" : "Our people") + " wrote in ticket " + number + ".";
    }
}
