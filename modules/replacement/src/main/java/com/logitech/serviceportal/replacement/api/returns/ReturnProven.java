package com.logitech.serviceportal.replacement.api.returns;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something was given to prove a claim, and it was judged anew. */
public record ReturnProven(CustomerId owner, ReturnId returned, ReturnNumber number, TicketId ticket, Instant at) implements DomainEvent {

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
        return "Proof was given for return " + number + ".";
    }
}
