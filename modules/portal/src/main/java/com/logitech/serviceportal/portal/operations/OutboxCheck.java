package com.logitech.serviceportal.portal.operations;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.dispatch.api.Deliveries.Standing;
import com.logitech.serviceportal.dispatch.api.Deliveries;
import com.logitech.serviceportal.portal.startup.SchemaMigration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * How the outbox stands. Never a reason to take the portal down: a mail server that does not answer is not healed by that. Asked often,
 * so the answer holds for ten seconds.
 */
@ApplicationScoped
@Readiness
public class OutboxCheck implements HealthCheck {

    @Inject
    private Deliveries deliveries;
    @Inject
    private SchemaMigration schemas;

    private final KeptAnswer<HealthCheckResponse> kept = new KeptAnswer<>(Duration.ofSeconds(10), this::ask);

    @Override
    public HealthCheckResponse call() {
        return kept.get();
    }

    private HealthCheckResponse ask() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("outbox").up();
        if (schemas.levels().isEmpty()) {
            return answer.build();
        }
        try {
            Standing standing = Caller.actingAs(Caller.system("Health"), deliveries::standing);
            return answer.withData("waiting", standing.waiting()).withData("dead", standing.dead())
                    .withData("overdueSince", standing.oldestDueAt().map(Instant::toString).orElse("-"))
                    .withData("hindrances", standing.hindrances().isEmpty() ? "none" : String.join(" ", standing.hindrances())).build();
        } catch (RuntimeException unanswered) {
            return answer.withData("hindrances", "The database does not say.").build(); // which the check of the database is there to tell
        }
    }
}
