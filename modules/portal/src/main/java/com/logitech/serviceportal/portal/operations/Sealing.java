package com.logitech.serviceportal.portal.operations;

import com.logitech.serviceportal.definitions.books.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether secrets can be kept. The rest works without; so what is missing is said here and nothing is taken out of service. */
@ApplicationScoped
@Readiness
public class Sealing implements HealthCheck {

    @Inject
    private Seal seal;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sealing")
                .withData("ready", seal.isReady())
                .withData("says", seal.isReady() ? "secrets are sealed" : seal.lacking())
                .up()
                .build();
    }
}
