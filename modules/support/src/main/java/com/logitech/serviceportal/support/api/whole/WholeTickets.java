package com.logitech.serviceportal.support.api.whole;

import com.logitech.serviceportal.support.api.talk.Conversation.SaidWord;
import com.logitech.serviceportal.support.api.talk.Followers.Follower;
import com.logitech.serviceportal.support.api.talk.Merging.Together;
import com.logitech.serviceportal.support.api.talk.Satisfaction.Rating;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.work.TicketWork.WorkDetail;
import java.util.List;
import java.util.Optional;

/**
 * A ticket with all that belongs to it, read at once, so that its parts agree. Read by who may see the ticket, each part as its own api
 * shows it; a stranger's answers as unknown.
 */
@FunctionalInterface
public interface WholeTickets {

    WholeTicket of(TicketId ticket);

    /**
     * @param rating  the one that stands, if any
     * @param callers whether it is the caller who works on it
     */
    record WholeTicket(TicketDetail detail, WorkDetail work, List<SaidWord> said, Together together, List<Follower> following,
            Optional<Rating> rating, boolean callers) {
    }
}
