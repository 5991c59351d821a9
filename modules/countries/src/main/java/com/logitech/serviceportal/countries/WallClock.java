package com.logitech.serviceportal.countries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * The one source of the present for the whole deployment: UTC, in the microseconds a database keeps, so that an instant read
 * back is the instant written.
 */
@ApplicationScoped
class WallClock {

    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
