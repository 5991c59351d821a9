package com.logitech.serviceportal.acceptance.probe;

import com.logitech.serviceportal.definitions.DomainEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Hears every fact after everybody else, so that all has been written, and throws at the one it was armed with. */
@ApplicationScoped
public class FailingObserver {

    private volatile String armed = "";

    void hear(@Observes @Priority(Integer.MAX_VALUE) DomainEvent fact) {
        if (fact.getClass().getSimpleName().equals(armed)) {
            throw new IllegalStateException("the probe was told to fail at " + armed);
        }
    }

    /** @param fact the simple name of a fact's type; empty to fail no more */
    void arm(String fact) {
        armed = fact;
    }
}
