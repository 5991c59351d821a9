package com.logitech.serviceportal.support.api.work;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * It is time to write to the customer again (R35). It is a reminder to our own people and no promise: it is told as nobody's, so that it
 * stands in no customer's journal.
 */
public record FollowUpDue(CustomerId owner, TicketId ticket, TicketNumber number, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.empty();
    }

    @Override
    public List<UUID> about() {
        return List.of(ticket.value());
    }

    @Override
    public String story() {
        return "A follow-up to ticket " + number + " is due.";
    }
}
