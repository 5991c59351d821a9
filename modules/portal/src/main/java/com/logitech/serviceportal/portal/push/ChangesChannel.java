package com.logitech.serviceportal.portal.push;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.told.TicketChanges;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;

/**
 * Tells an open page which tickets changed, as an event stream: {@code id} is how far was heard, {@code data} are the ids of tickets, or
 * {@code *} where any may have changed. 503 while this server does not hear of changes, 429 for a person with very many pages.
 */
@WebServlet(urlPatterns = "/changes", asyncSupported = true)
public class ChangesChannel extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    @Inject
    private transient TicketChanges changes;
    @Inject
    private transient Channels channels;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        if (!changes.isHearing()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (channels.areMany(Caller.current().user())) {
            response.setStatus(TOO_MANY);
        } else {
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader("X-Accel-Buffering", "no"); // a proxy that gathers answers must not gather this one
            AsyncContext answer = request.startAsync();
            answer.setTimeout(0);
            Channel channel = channels.open(answer, Caller.current().user());
            channel.begin(changes.watch(since(request), channel::tell));
        }
    }

    /** What a browser that comes again heard last, else what the page was drawn with. */
    private static String since(HttpServletRequest request) {
        return Objects.requireNonNullElseGet(request.getHeader("Last-Event-ID"),
                () -> Objects.requireNonNullElse(request.getParameter("since"), ""));
    }
}
