package com.logitech.serviceportal.support.api.work;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An incident is outside JumpStart; the ticket says why and where help is found (R128). */
public record IncidentRefused(CustomerId owner, TicketId ticket, TicketNumber number, RefusalReason reason, Instant at)
        implements DomainEvent {

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
        return "Ticket " + number + " is outside JumpStart " + reason.code() + ": " + reason.title() + ".";
    }
}
