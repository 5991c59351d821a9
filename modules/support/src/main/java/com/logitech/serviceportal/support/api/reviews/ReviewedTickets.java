package com.logitech.serviceportal.support.api.reviews;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.api.tickets.TicketSummary.FirstResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tickets of an account that a review tells of, in one look-up. By service managers and operations. Instants are UTC. */
@FunctionalInterface
public interface ReviewedTickets {

    /** Those opened or closed in the stretch, as known now, the latest opened first. @param until the first instant behind it */
    List<ReviewedTicket> of(CustomerId customer, Instant from, Instant until);

    /**
     * A ticket.
     *
     * @param product what it is about, by its name; empty where it names none
     */
    record ReviewedTicket(TicketId id, TicketNumber number, String subject, SupportLevel level, String product, Instant openedAt,
            FirstResponse response, Optional<Instant> dueAt, Optional<Instant> answeredAt, Optional<Instant> closedAt,
            Optional<Closing> closing) {
    }
}
