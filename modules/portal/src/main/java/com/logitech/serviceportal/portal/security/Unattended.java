package com.logitech.serviceportal.portal.security;

import jakarta.servlet.http.HttpServletRequest;

/** What a page asks for by itself, without its reader's doing: it keeps no session alive. */
public final class Unattended {

    /** Header by which a page says so. */
    public static final String HEADER = "X-Unattended";

    private Unattended() {
    }

    /** Whether nobody asked for it but an open page. Who says so of himself has a shorter session, and nothing else. */
    public static boolean is(HttpServletRequest request) {
        return Area.of(request) == Area.CHANNEL || "yes".equals(request.getHeader(HEADER));
    }
}
