package com.logitech.serviceportal.portal.security;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.portal.operations.Incident;
import com.logitech.serviceportal.portal.operations.Trouble;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The keeper of the door: turns strangers and forged requests away, and announces everybody else as the caller of what follows.
 * Without it nothing in the house answers.
 */
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(CallerFilter.class.getName());
    private static final PageRoles PAGES = PageRoles.ofThePortal();

    @Inject
    private transient Recognition recognition;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Area area = Area.of(request);
        Arrival arrival = recognition.of(request);
        if (arrival.failure().isPresent()) {
            Incident.logged(arrival.failure().get(), Area.path(request));
            unavailable(area, response);
        } else if (isForged(area, arrival, request)) {
            LOG.log(Level.WARNING, "Forged request refused: {0} {1}, Sec-Fetch-Site {2}, Origin {3}, Host {4}",
                    request.getMethod(), Area.path(request),
                    request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), host(request));
            forbidden(area, response, "The request was not made by a page of this portal.");
        } else if (area == Area.API && arrival.means() == Arrival.Means.COOKIE && carriesOtherThanJson(request)) {
            ProblemAnswer.send(response, 415, "Unsupported content",
                    "With a session only JSON is taken here; send content type application/json, or use an access token.");
        } else if (!area.isApi() && isIncomplete(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (area.isOpen()) {
            as(arrival, request, response, chain);
        } else if (arrival.visitor().isEmpty()) {
            signInFirst(area, arrival, request, response);
        } else if (area == Area.PAGE && !PAGES.open(Area.page(request), arrival.visitor().get().caller())) {
            forbidden(area, response, "");
        } else {
            as(arrival, request, response, chain);
        }
    }

    private static void as(Arrival arrival, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (arrival.visitor().isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        SignIn.Visitor visitor = arrival.visitor().get();
        try {
            Caller.actingAs(visitor.caller(), () -> {
                try {
                    chain.doFilter(request, response);
                    return null;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    throw new Carried(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (Carried e) {
            throw e.servletException;
        }
    }

    /** A token is put on a request by its holder alone; a cookie by the browser, whoever made the page. */
    private static boolean isForged(Area area, Arrival arrival, HttpServletRequest request) {
        if (area.isApi() && arrival.means() != Arrival.Means.COOKIE || area == Area.RESOURCE) {
            return false;
        }
        SameOrigin.Verdict verdict = new SameOrigin(request.getMethod(), request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"),
                host(request)).verdict();
        return verdict == SameOrigin.Verdict.FOREIGN || verdict == SameOrigin.Verdict.UNSAID && area.isApi();
    }

    /** A form of ours that arrives without the mark of the page's script policy was not sent by the page: PrimeFaces would break on it. */
    private static boolean isIncomplete(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (!request.getMethod().equals("POST") || type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            return false;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        return request.getParameter("jakarta.faces.ViewState") != null && request.getParameter("primefaces.nonce") == null;
    }

    /** Whom the request was sent to; HTTP/2 has no header of that name. */
    private static String host(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host != null ? host : request.getServerName() + ":" + request.getServerPort();
    }

    private static boolean carriesOtherThanJson(HttpServletRequest request) {
        String type = request.getContentType();
        boolean carries = type != null || request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        boolean safe = request.getMethod().equals("GET") || request.getMethod().equals("HEAD") || request.getMethod().equals("OPTIONS");
        return !safe && carries && (type == null || !type.toLowerCase(Locale.ROOT).matches("application/([a-z0-9.-]+\\+)?json\\s*(;.*)?"));
    }

    private static void signInFirst(Area area, Arrival arrival, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (area == Area.API) {
            boolean presented = arrival.means() == Arrival.Means.TOKEN;
            response.setHeader("WWW-Authenticate", presented ? "Bearer error=\"invalid_token\"" : "Bearer");
            ProblemAnswer.send(response, 401, "Not signed in", presented ? "The access token is unknown, revoked or past its last day."
                    : "Send an access token: Authorization: Bearer spt_...");
            return;
        }
        if (area == Area.CHANNEL) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String door = request.getContextPath() + Area.SIGN_IN_PATH + "?next=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                    + "<partial-response><redirect url=\"" + door + "\"/></partial-response>");
        } else {
            response.sendRedirect(door);
        }
    }

    /** The page asked for; of what was posted, the page it was posted from, which the browser names. */
    private static String wanted(HttpServletRequest request) {
        String query = request.getMethod().equals("GET") ? request.getQueryString() : queryOfPage(request);
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String queryOfPage(HttpServletRequest request) {
        try {
            URI page = new URI(Objects.toString(request.getHeader("Referer"), ""));
            return request.getRequestURI().equals(page.getRawPath()) ? page.getRawQuery() : null;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    private static void forbidden(Area area, HttpServletResponse response, String why) throws IOException {
        if (area.isApi()) {
            ProblemAnswer.send(response, 403, "Not allowed", why);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void unavailable(Area area, HttpServletResponse response) throws IOException {
        if (area.isApi()) {
            response.setIntHeader("Retry-After", Trouble.PASSES_WITHIN);
            ProblemAnswer.send(response, 503, "Not available at the moment", "Try again in a few seconds.");
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Brings a checked exception through work that may throw none. */
    private static final class Carried extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient ServletException servletException;

        Carried(ServletException servletException) {
            super(servletException);
            this.servletException = servletException;
        }
    }
}
