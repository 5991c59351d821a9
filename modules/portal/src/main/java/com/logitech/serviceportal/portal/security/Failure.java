package com.logitech.serviceportal.portal.security;

import com.logitech.serviceportal.definitions.counter.Causes;
import com.logitech.serviceportal.portal.operations.Incident;
import com.logitech.serviceportal.portal.operations.Trouble;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * What is answered when no page can be: by kind, in words, without the help of anything that may be broken. Of what broke only
 * a number is shown, by which it is found in the server's log.
 */
@WebServlet("/failure")
public class Failure extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("com.logitech.serviceportal.portal.door", Locale.ROOT);
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Kinds of failure, each with its words. */
    enum Kind {
        EXPIRED, NOT_FOUND, NOT_ALLOWED, NOT_TAKEN, UNAVAILABLE, BROKEN
    }

    @Inject
    private transient Cookies cookies;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Kind kind = kind(status, cause);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .substring(request.getContextPath().length());
        String number = kind == Kind.BROKEN || kind == Kind.UNAVAILABLE && cause != null ? Incident.logged(cause, path) : "";
        if (response.isCommitted()) {
            return;
        }
        response.reset(); // what the broken page had begun to say, its policy for scripts included
        SecurityHeadersFilter.put(response, Area.API, cookies.isSecure(request));
        if (kind == Kind.UNAVAILABLE) {
            response.setIntHeader("Retry-After", Trouble.PASSES_WITHIN);
        }
        response.setStatus(switch (kind) {
            case EXPIRED -> HttpServletResponse.SC_CONFLICT;
            case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            default -> status;
        });
        if (Area.of(path).isApi()) {
            ProblemAnswer.send(response, response.getStatus(), WORDS.getString("failure." + kind),
                    number.isEmpty() ? "" : "Number " + number + ".");
        } else {
            response.setHeader("Content-Security-Policy", POLICY);
            show(kind, number, path, request.getContextPath(), response);
        }
    }

    private static void show(Kind kind, String number, String path, String root, HttpServletResponse response) throws IOException {
        String first = root + "/";
        String again = LocalPath.of(path).map(local -> root + local).orElse(first);
        String go = switch (kind) {
            case EXPIRED -> "failure.again";
            case UNAVAILABLE -> "failure.retry";
            default -> "failure.first";
        };
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        String page = template();
        Map<String, String> slots = Map.of(
                "root", root, "title", WORDS.getString("failure." + kind), "lead", WORDS.getString("failure." + kind + ".lead"),
                "number", number, "place", go.equals("failure.first") ? first : again, "go", WORDS.getString(go));
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            page = page.replace("${" + slot.getKey() + "}", escaped(slot.getValue()));
        }
        response.getWriter().write(page);
    }

    private static String template() throws IOException {
        try (InputStream file = Failure.class.getResourceAsStream("/com/logitech/serviceportal/portal/failure.html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("$", "&#36;");
    }

    private static Kind kind(int status, Throwable cause) {
        if (Causes.find(cause, ViewExpiredException.class).isPresent()) {
            return Kind.EXPIRED;
        } else if (Trouble.passes(cause)) {
            return Kind.UNAVAILABLE;
        }
        return switch (status) {
            case 404, 410 -> Kind.NOT_FOUND;
            case 401, 403 -> Kind.NOT_ALLOWED;
            case 503 -> Kind.UNAVAILABLE;
            default -> status < 500 ? Kind.NOT_TAKEN : Kind.BROKEN;
        };
    }
}
