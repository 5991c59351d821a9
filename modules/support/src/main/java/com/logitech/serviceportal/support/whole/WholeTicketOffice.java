package com.logitech.serviceportal.support.whole;

import com.logitech.serviceportal.support.api.talk.Conversation;
import com.logitech.serviceportal.support.api.talk.Followers;
import com.logitech.serviceportal.support.api.talk.Merging;
import com.logitech.serviceportal.support.api.talk.Satisfaction;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.whole.WholeTickets;
import com.logitech.serviceportal.support.api.work.TicketWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Asks each office for its part; the ticket itself is read once for all of them. */
@ApplicationScoped
@Transactional
class WholeTicketOffice implements WholeTickets {

    @Inject
    private HelpDesk desk;
    @Inject
    private TicketWork work;
    @Inject
    private Conversation conversation;
    @Inject
    private Merging merging;
    @Inject
    private Followers followers;
    @Inject
    private Satisfaction satisfaction;

    @Override
    public WholeTicket of(TicketId ticket) {
        TicketDetail detail = desk.ticket(ticket);
        TicketId known = detail.ticket().id();
        return new WholeTicket(detail, work.of(known), conversation.of(detail), merging.of(known), followers.of(known),
                satisfaction.of(known));
    }
}
