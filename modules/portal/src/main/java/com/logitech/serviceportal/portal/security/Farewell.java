package com.logitech.serviceportal.portal.security;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** Ends a session: our row, so that the cookie is worth nothing anywhere; what the server remembers; and the cookie. */
@ApplicationScoped
class Farewell {

    @Inject
    private SignIn signIn;
    @Inject
    private Cookies cookies;

    /** @return where to go on to */
    String end(HttpServletRequest request, HttpServletResponse response) {
        cookies.session(request).ifPresent(signIn::signOut);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        cookies.takeSession(request, response);
        return request.getContextPath() + Area.SIGN_IN_PATH + "?out=true";
    }
}
