package com.logitech.serviceportal.portal.operations;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.dispatch.api.IncomingMail;
import com.logitech.serviceportal.dispatch.api.IncomingMail.MailboxStanding;
import com.logitech.serviceportal.portal.startup.SchemaMigration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * How the mailbox of the help desk stands. Never a reason to take the portal down: a mail server that does not answer is not healed by
 * that, and everything else goes on. Asked often, so the answer holds for two seconds.
 */
@ApplicationScoped
@Readiness
public class InboxCheck implements HealthCheck {

    private static final String NEVER = "-";

    @Inject
    private IncomingMail incoming;
    @Inject
    private SchemaMigration schemas;

    private final KeptAnswer<HealthCheckResponse> kept = new KeptAnswer<>(Duration.ofSeconds(2), this::ask);

    @Override
    public HealthCheckResponse call() {
        return kept.get();
    }

    private HealthCheckResponse ask() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("inbox").up();
        if (schemas.levels().isEmpty()) {
            return answer.build();
        }
        try {
            Optional<MailboxStanding> standing = Caller.actingAs(Caller.system("Health"), incoming::standing);
            return standing.map(mailbox -> told(answer, mailbox)).orElseGet(() -> answer.withData("reads", "no mailbox is set")).build();
        } catch (RuntimeException unanswered) {
            return answer.withData("reads", "The database does not say.").build(); // which the check of the database is there to tell
        }
    }

    private static HealthCheckResponseBuilder told(HealthCheckResponseBuilder answer, MailboxStanding mailbox) {
        return answer.withData("reads", mailbox.failingSince().isEmpty() ? "well" : "not")
                .withData("lastReadAt", mailbox.lastReadAt().map(Instant::toString).orElse(NEVER))
                .withData("left", mailbox.left()).withData("behindSeconds", mailbox.behind().toSeconds())
                .withData("failingSince", mailbox.failingSince().map(Instant::toString).orElse(NEVER))
                .withData("problem", mailbox.problem().isEmpty() ? "none" : mailbox.problem());
    }
}
