package com.logitech.serviceportal.support.whole;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.talk.Conversation;
import com.logitech.serviceportal.support.api.talk.Followers;
import com.logitech.serviceportal.support.api.talk.Merging;
import com.logitech.serviceportal.support.api.talk.Satisfaction;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.whole.WholeTickets;
import com.logitech.serviceportal.support.api.work.TicketWork;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Asks each office for its part; the ticket itself is read once for all of them. */
@ApplicationScoped
@Transactional
class WholeTicketOffice implements WholeTickets {

    @Inject
    private Tickets tickets;
    @Inject
    private KnownTickets known;
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
        tickets.readAtOnce();
        Ticket about = known.of(ticket);
        TicketId seen = about.id();
        TicketDetail detail = desk.ticket(seen);
        return new WholeTicket(detail, work.of(seen), conversation.of(detail), merging.of(seen), followers.of(seen),
                satisfaction.of(seen), about.assignee().filter(by -> by.value().equals(Caller.current().user())).isPresent());
    }
}
