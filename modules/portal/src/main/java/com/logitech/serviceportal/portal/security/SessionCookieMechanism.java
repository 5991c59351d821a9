package com.logitech.serviceportal.portal.security;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.definitions.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Knows a person by our own session cookie, and on the API a program by its access token. Both are rows of ours, looked at on
 * every request: what is ended there is ended here. Turning strangers away is left to {@link CallerFilter}.
 */
@ApplicationScoped
public class SessionCookieMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private SignIn signIn;
    @Inject
    private Cookies cookies;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Arrival arrival = arrival(request).keptWith(request);
        return arrival.visitor()
                .map(visitor -> context.notifyContainerAboutLogin(new CallerPrincipal(visitor.email()), roles(visitor.caller())))
                .orElseGet(context::doNothing);
    }

    private Arrival arrival(HttpServletRequest request) {
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

    private static Set<String> roles(Caller caller) {
        Set<String> names = new TreeSet<>();
        caller.staffRoles().forEach(role -> names.add(role.name()));
        caller.memberships().values().forEach(membership -> names.add(membership.role()));
        return names;
    }
}
