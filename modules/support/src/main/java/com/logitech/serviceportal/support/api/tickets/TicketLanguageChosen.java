package com.logitech.serviceportal.support.api.tickets;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A ticket goes on in another language (R33). */
public record TicketLanguageChosen(CustomerId owner, TicketId ticket, TicketNumber number, String language,
        Optional<Instant> dueAt, Instant at) implements DomainEvent {

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
        return "Ticket " + number + " goes on in another language (" + language + ").";
    }
}
