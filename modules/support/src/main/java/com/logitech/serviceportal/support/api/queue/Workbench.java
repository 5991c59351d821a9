package com.logitech.serviceportal.support.api.queue;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.util.List;
import java.util.Optional;

/** Whose work a ticket is. By agents and service managers. */
public interface Workbench {

    /** Who is qualified to work on tickets of the level (R32), by name. */
    List<Colleague> colleagues(SupportLevel level);

    /** Makes it somebody's work who is qualified for it. @param version the one last read */
    TicketDetail assign(TicketId ticket, long version, UserId to);

    /**
     * Makes the ticket that presses most the caller's work: of those he is qualified for and nobody else works on, a late first response
     * before one that is due, that before who waits without a due time. Two who ask at once get two tickets.
     *
     * @param but not this one, which the caller has in front of him
     * @return empty where nothing waits for us; where all that waits is held by others, and stays so, it is refused for the moment
     */
    Optional<NextTicket> next(Optional<TicketId> but);

    /** One of our people. */
    record Colleague(UserId user, String name) {
    }

    /** A ticket that is the caller's work now. @param why it was the next */
    record NextTicket(TicketDetail detail, String why) {
    }
}
