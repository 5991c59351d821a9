package com.logitech.serviceportal.support.api.talk;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file was put beside a word of a ticket that the customer reads.
 *
 * @param mediaType what the file is, by its content
 * @param bytes     its size
 * @param at        when (UTC)
 */
public record TicketFileAdded(CustomerId owner, TicketId ticket, TicketNumber number, EntryId entry, String mediaType, int bytes,
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
        return "A file (" + mediaType + ") was added to ticket " + number + ".";
    }
}
