package com.logitech.serviceportal.countries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;

/**
 * The one source of the present for the whole deployment: UTC, in the microseconds a database keeps, so that an instant read
 * back is the instant written. The demo, and nothing else, may begin at another instant and go on from there: what a night, a
 * holiday or the end of a term does can be looked at by day.
 */
@ApplicationScoped
class WallClock {

    static final String BEGINS_AT = "SERVICEPORTAL_DEMO_BEGINS_AT";

    private final Clock present = Clock.tick(asSet(Clock.systemUTC(), System.getenv()), Duration.ofNanos(1_000));

    @Produces
    Clock clock() {
        return present;
    }

    /** @throws IllegalStateException where it is set to what is no instant, or outside the demo */
    static Clock asSet(Clock real, Map<String, String> settings) {
        String begins = settings.getOrDefault(BEGINS_AT, "");
        if (begins.isBlank()) {
            return real;
        } else if (!"true".equalsIgnoreCase(settings.get("SERVICEPORTAL_DEMO"))) {
            throw new IllegalStateException(BEGINS_AT + " is for the demo alone");
        }
        try {
            return Clock.offset(real, Duration.between(real.instant(), Instant.parse(begins.strip())));
        } catch (DateTimeParseException noInstant) {
            throw new IllegalStateException(BEGINS_AT + " is an instant such as 2027-01-01T02:00:00Z, not " + begins, noInstant);
        }
    }
}
