package com.logitech.serviceportal.support.terms.queue;

import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A ticket that waits for us.
 *
 * @param dueAt    until when its first response is due (UTC); empty where it has no due time, or has been answered
 * @param putFirst whether its customer comes first (R75)
 * @param askedAt  when the customer said his last word (UTC)
 */
public record Waiting(TicketId ticket, Optional<Instant> dueAt, boolean putFirst, Instant askedAt) {

    public Waiting {
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(dueAt, "dueAt");
        Objects.requireNonNull(askedAt, "askedAt");
    }
}
