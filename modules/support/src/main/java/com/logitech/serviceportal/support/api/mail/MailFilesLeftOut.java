package com.logitech.serviceportal.support.api.mail;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Of a mail that became a word of a ticket some files were not taken, and its sender is to be told which and why. Not told of a mail that
 * opened a ticket: its acknowledgement says so.
 *
 * @param word   the mail became
 * @param sender who signs in with its sender's address
 * @param at     (UTC)
 */
public record MailFilesLeftOut(CustomerId owner, TicketId ticket, TicketNumber number, EntryId word, UserId sender, Instant at)
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
        return "Some files of a mail to ticket " + number + " were not taken.";
    }
}
