package com.logitech.serviceportal.portal.security;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Knows a person by our own session cookie, and on the API a program by its access token. Both are rows of ours, looked at on
 * every request: what is ended there is ended here. The server's own sign-in is not used: whoever acts is our {@code Caller}, and a
 * second identity beside it would have to be made for each request. Turning strangers away is left to {@link CallerFilter}.
 */
@ApplicationScoped
class Recognition {

    private static final String BEARER = "Bearer ";

    @Inject
    private SignIn signIn;
    @Inject
    private Cookies cookies;

    /** How the request came; asked once, and kept with it. */
    Arrival of(HttpServletRequest request) {
        return lookedUp(request).keptWith(request);
    }

    private Arrival lookedUp(HttpServletRequest request) {
        Area area = Area.of(request);
        if (area == Area.RESOURCE) {
            return Arrival.of(request);
        }
        String authorization = request.getHeader("Authorization");
        Optional<String> cookie = cookies.session(request);
        Arrival.Means means = area.isApi() && authorization != null ? Arrival.Means.TOKEN
                : cookie.isPresent() ? Arrival.Means.COOKIE : Arrival.Means.NOTHING;
        try {
            Optional<SignIn.Visitor> visitor = switch (means) {
                case TOKEN -> token(authorization).flatMap(signIn::visitorByToken);
                case COOKIE -> cookie.flatMap(Unattended.is(request) ? signIn::visitorUnmarked : signIn::visitor);
                case NOTHING -> Optional.empty();
            };
            return new Arrival(visitor, means, Optional.empty());
        } catch (RuntimeException unreachable) {
            return new Arrival(Optional.empty(), means, Optional.of(unreachable));
        }
    }

    private static Optional<String> token(String authorization) {
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
    }
}
