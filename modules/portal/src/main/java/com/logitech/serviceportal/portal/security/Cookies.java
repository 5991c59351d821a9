package com.logitech.serviceportal.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The two cookies of the door. No script reads them, no foreign page sends them along with what it posts. */
@ApplicationScoped
class Cookies {

    private static final String SESSION = "serviceportal_session";
    private static final String DEVICE = "serviceportal_device";
    private static final Duration DEVICE_KEPT = Duration.ofDays(180);
    /** Ours are shorter; what is longer is not looked up. */
    private static final int LONGEST = 100;

    /** Behind a proxy that ends TLS the request itself does not know that it is secure. */
    @Inject
    @ConfigProperty(name = "serviceportal.cookie.secure", defaultValue = "false")
    private boolean alwaysSecure;

    Optional<String> session(HttpServletRequest request) {
        return value(request, SESSION);
    }

    Optional<String> device(HttpServletRequest request) {
        return value(request, DEVICE);
    }

    void give(HttpServletRequest request, HttpServletResponse response, String sessionToken, String deviceToken) {
        response.addCookie(cookie(request, SESSION, sessionToken, -1));
        response.addCookie(cookie(request, DEVICE, deviceToken, Math.toIntExact(DEVICE_KEPT.toSeconds())));
    }

    void takeSession(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, SESSION, "", 0));
    }

    /** Whether the browser speaks TLS to us, directly or to a proxy in front. */
    boolean isSecure(HttpServletRequest request) {
        return alwaysSecure || request.isSecure();
    }

    private Cookie cookie(HttpServletRequest request, String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure(request));
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return request.getCookies() == null ? Optional.empty()
                : Stream.of(request.getCookies()).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue)
                        .filter(value -> !value.isEmpty() && value.length() <= LONGEST).findFirst();
    }
}
