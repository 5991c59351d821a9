package com.logitech.serviceportal.portal.security;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** Tries a password as the sign-in page does, and lets in whose password was right: the session before is over, the new one begins. */
@ApplicationScoped
class Entrance {

    private static final int LONGEST_ADDRESS = 64;

    @Inject
    private SignIn signIn;
    @Inject
    private Cookies cookies;

    /** With success the answer carries the new session. */
    SignIn.Attempt enter(HttpServletRequest request, HttpServletResponse response, String email, String password) {
        String address = request.getRemoteAddr();
        SignIn.Attempt attempt = signIn.signIn(email == null ? "" : email, password == null ? "" : password,
                address.substring(0, Math.min(LONGEST_ADDRESS, address.length())), cookies.device(request));
        if (attempt instanceof SignIn.Attempt.Welcome welcome) {
            cookies.session(request).ifPresent(signIn::signOut);
            HttpSession before = request.getSession(false);
            if (before != null) {
                before.invalidate();
            }
            cookies.give(request, response, welcome.sessionToken(), welcome.deviceToken());
        }
        return attempt;
    }
}
