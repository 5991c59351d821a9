package com.logitech.serviceportal.replacement.api.returns;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A return was taken back before anything was sent. */
public record ReturnCancelled(CustomerId owner, ReturnId returned, ReturnNumber number, TicketId ticket,
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
        return "Return " + number + " was taken back.";
    }
}
