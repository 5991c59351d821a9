package com.logitech.serviceportal.support.api.mail;

import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.mail.WaitingMails.MailFate;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What becomes of a mail that waited was said. @param ticket it went into, if it was released */
public record WaitingMailSettled(MailId mail, MailFate fate, Optional<TicketId> ticket, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.empty();
    }

    @Override
    public List<UUID> about() {
        return List.of(mail.value());
    }

    @Override
    public String story() {
        return "A mail that waited " + switch (fate) {
            case RELEASED -> "was taken into a ticket.";
            case DISCARDED -> "was discarded.";
            default -> "was given back.";
        };
    }
}
