package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.support.api.queue.Workbench;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The button that takes the ticket that presses most, wherever it stands. */
@Named
@RequestScoped
public class NextTicket {

    @Inject
    private Workbench workbench;
    @Inject
    private SupportWords words;
    @Inject
    private HttpServletRequest request;

    /** Opens it, with the reason; without one, says that nothing waits. */
    public String take() {
        Optional<TicketId> but = Asked.some(request.getParameter("but")).map(id -> new TicketId(Asked.id(id, "ticket")));
        Optional<Workbench.NextTicket> next = workbench.next(but);
        if (next.isEmpty()) {
            Notices.good(words.text("next.none"));
            return "/support/tickets.xhtml?faces-redirect=true";
        }
        Notices.good(words.text("next.taken", next.get().detail().ticket().number(), next.get().why()));
        return "/support/ticket.xhtml?faces-redirect=true&id=" + next.get().detail().ticket().id();
    }
}
