package com.logitech.serviceportal.portal.support.talk;

import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import com.logitech.serviceportal.support.api.whole.WholeTickets.WholeTicket;
import com.logitech.serviceportal.support.api.work.TicketWork.StopLine;
import com.logitech.serviceportal.support.api.work.TicketWork.WorkDetail;
import java.util.List;

/** How a ticket stands apart from what is said in it. Two are the same where nothing but words came in between. */
final class TicketStanding {

    private TicketStanding() {
    }

    static String of(WholeTicket whole) {
        TicketDetail detail = whole.detail();
        TicketSummary ticket = detail.ticket();
        WorkDetail work = whole.work();
        return List.of(ticket.assignee(), ticket.level(), ticket.priority(), ticket.putFirst(), ticket.language(), ticket.dueAt(),
                ticket.closing(), ticket.closedAt(), ticket.stopped(), detail.channel(), detail.phone(), detail.proposed(), work.kind(),
                work.product(), work.serial(), work.askedFor(), work.agreed(), work.plan(), work.stop().map(StopLine::why),
                work.age().parts().size(),
                work.checklist(), work.steps(), work.refusals(), work.helpLanguage(), work.helpBy(), work.hardwareFailedAt(),
                work.oursToAct(), whole.together().into().map(into -> into.id()), whole.together().merged().size()).toString();
    }
}
