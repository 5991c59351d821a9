package com.logitech.serviceportal.portal.rest;

import com.logitech.serviceportal.portal.rest.Problem.Kind;
import com.logitech.serviceportal.portal.security.Visitor;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * So many requests a second and a day for each person, by session and tokens together (R146). There are as many buckets as people, so none
 * is removed; each server counts for itself, and its day begins with the first request.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class Pace implements ContainerRequestFilter {

    private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();

    @Inject
    @ConfigProperty(name = "serviceportal.api.requests.per.second", defaultValue = "20")
    long perSecond;
    @Inject
    @ConfigProperty(name = "serviceportal.api.burst", defaultValue = "40")
    long burst;
    @Inject
    @ConfigProperty(name = "serviceportal.api.requests.per.day", defaultValue = "14400")
    long perDay;
    @Inject
    private Visitor visitor;

    @Override
    public void filter(ContainerRequestContext request) {
        UUID person = visitor.getId();
        if (person != null) {
            long seconds = secondsToWait(person);
            if (seconds > 0) {
                throw new NotTaken(Problem.of(Kind.TOO_MANY,
                        "At most " + perSecond + " requests a second are answered, " + burst + " at once and " + perDay
                        + " a day. Try again in " + seconds + " s."), Map.of("Retry-After", String.valueOf(seconds)));
            }
        }
    }

    /** 0 where the request may go on. */
    long secondsToWait(UUID person) {
        ConsumptionProbe probe = buckets.computeIfAbsent(person, someone -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    }

    private Bucket bucket() {
        return Bucket.builder().addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .addLimit(limit -> limit.capacity(perDay).refillIntervally(perDay, Duration.ofDays(1))).build();
    }
}
