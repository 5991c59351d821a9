package com.logitech.serviceportal.portal.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the browser what it must not do with our answers. For pages PrimeFaces writes the policy for scripts, which knows the nonce. */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** The one page that may use the camera, to scan serial numbers. */
    private static final String SCANNING = "/registrations/register-devices.xhtml";

    @Inject
    private transient Cookies cookies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        put(response, Area.of(request), cookies.isSecure(request));
        if (SCANNING.equals(request.getServletPath())) {
            response.setHeader("Permissions-Policy", permissions("camera=(self)"));
        }
        chain.doFilter(request, response);
    }

    static void put(HttpServletResponse response, Area area, boolean secure) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", permissions("camera=()"));
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (area != Area.PAGE && area != Area.OPEN_PAGE) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        if (area != Area.RESOURCE) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private static String permissions(String camera) {
        return camera + ", microphone=(), geolocation=(), payment=()";
    }
}
