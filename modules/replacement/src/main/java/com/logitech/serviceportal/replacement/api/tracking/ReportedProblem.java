package com.logitech.serviceportal.replacement.api.tracking;

import java.time.Instant;
import java.util.Optional;

/**
 * Something was wrong with a delivery. All instants are UTC.
 *
 * @param serial    of the unit that was sent
 * @param text      what the customer said
 * @param outcome   what came of it; empty while it is open
 * @param reason    what operations wrote when they settled it; empty while it is open
 * @param settledAt empty while it is open
 */
public record ReportedProblem(String serial, DeliveryProblem problem, String text, Instant reportedAt, Optional<ProblemOutcome> outcome,
        String reason, Optional<Instant> settledAt) {

    /** Whether nobody has settled it yet. */
    public boolean isOpen() {
        return outcome.isEmpty();
    }
}
