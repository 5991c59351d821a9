package com.logitech.serviceportal.portal.security;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a request that may change something was made by our own pages. Asked besides the view's token, and in its place
 * where there is none.
 *
 * @param method  of the request
 * @param fetched what the browser says of where the request comes from (Sec-Fetch-Site); null if it says nothing
 * @param origin  the origin it names; null if none
 * @param host    whom the request was sent to, as the browser wrote it
 */
record SameOrigin(String method, String fetched, String origin, String host) {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** What can be said. */
    enum Verdict {
        /** Changes nothing, or comes from our own pages. */
        OURS,
        /** Neither is said: no browser of today, or something in between that takes headers away. */
        UNSAID,
        /** Another site made it. */
        FOREIGN
    }

    Verdict verdict() {
        if (SAFE.contains(method)) {
            return Verdict.OURS;
        }
        if (origin != null && !isOurs()) {
            return Verdict.FOREIGN;
        }
        if (fetched != null) {
            return fetched.equals("same-origin") ? Verdict.OURS : Verdict.FOREIGN;
        }
        return origin == null ? Verdict.UNSAID : Verdict.OURS;
    }

    /** Compared by name and port alone: a proxy in front may have ended TLS. */
    private boolean isOurs() {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && host != null && withoutUsualPort(authority).equals(withoutUsualPort(host));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String withoutUsualPort(String authority) {
        return authority.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
    }
}
