package com.logitech.serviceportal.portal.security;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import jakarta.servlet.ServletRequest;
import java.util.Optional;

/**
 * How a request came to the door, found out once and kept with it.
 *
 * @param visitor whom it comes from, if he is known
 * @param means   by what he was to be known
 * @param failure why he could not be looked up, if that failed
 */
record Arrival(Optional<SignIn.Visitor> visitor, Means means, Optional<RuntimeException> failure) {

    /** By what a visitor is known. */
    enum Means {
        NOTHING, COOKIE, TOKEN
    }

    private static final String KEPT_AS = Arrival.class.getName();
    private static final Arrival OF_A_STRANGER = new Arrival(Optional.empty(), Means.NOTHING, Optional.empty());

    static Arrival of(ServletRequest request) {
        return request.getAttribute(KEPT_AS) instanceof Arrival arrival ? arrival : OF_A_STRANGER;
    }

    Arrival keptWith(ServletRequest request) {
        request.setAttribute(KEPT_AS, this);
        return this;
    }
}
