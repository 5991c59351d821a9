package com.logitech.serviceportal.support.api.tickets;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Enough attempts to reach the customer had no answer: the ticket closes by itself unless he answers (R38, R51). Told once for
 * each such instant: a further attempt moves none, a mail that came back may, and after an answer it takes new attempts.
 *
 * @param closesAt when (UTC); an answer at that instant still counts
 */
public record TicketWillClose(CustomerId owner, TicketId ticket, TicketNumber number, Instant closesAt, Instant at)
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
        return "Ticket " + number + " closes by itself unless the customer answers.";
    }
}
