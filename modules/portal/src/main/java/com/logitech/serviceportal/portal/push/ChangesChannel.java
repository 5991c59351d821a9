package com.logitech.serviceportal.portal.push;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.told.TicketChanges;
import com.logitech.serviceportal.support.api.told.TicketOnlookers;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells an open page which tickets changed, as an event stream: {@code id} is how far was heard, {@code data} are the ids of tickets, or
 * {@code *} where any may have changed. A page of our people that names a ticket ({@code beside}) is told too who else has it before him:
 * {@code others}, a list of names and whether each is writing. 503 while this server does not hear of changes, 429 for a person with very
 * many pages.
 */
@WebServlet(urlPatterns = "/changes", asyncSupported = true)
public class ChangesChannel extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(ChangesChannel.class.getName());
    private static final int TOO_MANY = 429;

    @Inject
    private transient TicketChanges changes;
    @Inject
    private transient TicketOnlookers onlookers;
    @Inject
    private transient Channels channels;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        if (isGiven(response)) {
            AsyncContext answer = request.startAsync();
            answer.setTimeout(0);
            Channel channel = channels.open(answer, Caller.current().user());
            channel.closesWithIt(changes.watch(since(request), channel::tell));
            beside(request).ifPresent(ticket -> watch(ticket, channel));
            channel.begin();
        }
    }

    /** Says how a channel would begin, and opens none. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        isGiven(response);
    }

    /** Whether there is a channel for who asks. Says so in the head of the answer. */
    private boolean isGiven(HttpServletResponse response) {
        if (!changes.isHearing()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return false;
        } else if (channels.areMany(Caller.current().user())) {
            response.setStatus(TOO_MANY);
            return false;
        }
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("X-Accel-Buffering", "no"); // a proxy that gathers answers must not gather this one
        return true;
    }

    /** Who may not know who is there is not told. */
    private void watch(TicketId ticket, Channel channel) {
        try {
            channel.closesWithIt(onlookers.watch(ticket, channel::tell));
        } catch (Refused unknown) {
            LOG.log(System.Logger.Level.DEBUG, "Nobody is told who has ticket " + ticket + " before him", unknown);
        }
    }

    private static Optional<TicketId> beside(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter("beside")).map(UUID::fromString).map(TicketId::new);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** What a browser that comes again heard last, else what the page was drawn with. */
    private static String since(HttpServletRequest request) {
        return Objects.requireNonNullElseGet(request.getHeader("Last-Event-ID"),
                () -> Objects.requireNonNullElse(request.getParameter("since"), ""));
    }
}
