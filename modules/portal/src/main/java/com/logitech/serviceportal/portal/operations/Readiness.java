package com.logitech.serviceportal.portal.operations;

import com.logitech.serviceportal.portal.startup.SchemaMigration;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready: the schemas are at level and the pool hands out a connection that answers. Asked often, so the answer holds for two seconds. */
@ApplicationScoped
@org.eclipse.microprofile.health.Readiness
public class Readiness implements HealthCheck {

    @Resource(lookup = "jdbc/serviceportal")
    private DataSource database;

    @Inject
    private SchemaMigration schemas;

    private final KeptAnswer<HealthCheckResponse> kept = new KeptAnswer<>(Duration.ofSeconds(2), this::ask);

    @Override
    public HealthCheckResponse call() {
        return kept.get();
    }

    private HealthCheckResponse ask() {
        boolean migrated = !schemas.levels().isEmpty();
        boolean answers = migrated && databaseAnswers();
        return HealthCheckResponse.named("database")
                .withData("schemas", migrated ? "up to date" : "not yet up to date")
                .withData("answers", answers)
                .status(answers)
                .build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(2);
            return statement.execute("SELECT 1");
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
