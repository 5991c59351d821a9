package com.logitech.serviceportal.support.api.talk;

import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tickets of one customer that belong together: one that goes on in another, and links that say what they have to do with each other. What
 * happened to a ticket that goes on in another counts there as long as it does; nothing is moved, so that undoing it leaves each as its own
 * facts say.
 */
public interface Merging {

    /** Whether the ticket may go on in the other, and why. By our people. */
    Decision fit(TicketId ticket, TicketId into);

    /** Lets an open ticket go on in another open one. By our people. @param version of the ticket, the one last read @return the other */
    TicketDetail merge(TicketId ticket, long version, TicketId into);

    /** Lets it go on by itself again, within the days a closed ticket can be opened again (D6). By our people. @return the ticket itself */
    TicketDetail undo(TicketId ticket, long version);

    /** Says what two tickets have to do with each other; who writes in the ticket may. What was said already stays. */
    Together link(TicketId ticket, TicketId other, LinkKind kind);

    /** Takes it back. */
    Together unlink(TicketId ticket, TicketId other, LinkKind kind);

    /** What belongs to the ticket, as far as the caller may see it. */
    Together of(TicketId ticket);

    /** What a ticket has to do with another. */
    enum LinkKind {
        RELATED, DUPLICATE_OF, CAUSED_BY,
        /** Words of the other were made a ticket of; splitting alone says so, and nobody takes it back. */
        SPLIT_FROM
    }

    /** Another ticket. @param since when they belong together (UTC) */
    record Other(TicketId id, TicketNumber number, String subject, Instant since) {
    }

    /** A link. @param from whether this ticket is the one it says something of */
    record Link(Other other, LinkKind kind, boolean from) {
    }

    /** @param into the one it goes on in; empty unless it does @param merged those that go on in it */
    record Together(Optional<Other> into, List<Other> merged, List<Link> links) {
    }
}
