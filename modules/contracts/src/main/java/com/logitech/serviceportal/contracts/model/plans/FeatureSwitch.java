package com.logitech.serviceportal.contracts.model.plans;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.SyncFeaturesReturned.Cause;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Sync features of a Space switched off for a while, because it was above its plan's maximum (R112): one line of the books. A line is
 * never rewritten, only superseded. All instants are UTC.
 *
 * @param plan       the first of the plans that took each other's place: an upgrade alone switches nothing on
 * @param from       the first instant they are off
 * @param until      the first instant they are on again; empty while they are off
 * @param ended      what brought them back
 * @param recordedAt when the line was written
 * @param recordedBy who switched them off, as the books sign it
 */
public record FeatureSwitch(UUID id, ContractId plan, CustomerId customer, SpaceId space, Instant from, Optional<Instant> until,
                            String reason, Optional<Cause> ended, Instant recordedAt, String recordedBy) {

    public FeatureSwitch {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(recordedBy, "recordedBy");
        Objects.requireNonNull(recordedAt, "recordedAt");
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("a switch lasts: " + from + " to " + until.get());
        }
        if (until.isPresent() != ended.isPresent()) {
            throw new IllegalArgumentException("what is on again has been brought back by something");
        }
    }

    /** Switched off at this instant, for as long as it takes. */
    public static FeatureSwitch off(ContractId plan, CustomerId customer, SpaceId space, String reason, Instant at, String by) {
        return new FeatureSwitch(UUID.randomUUID(), plan, customer, space, at, Optional.empty(), reason, Optional.empty(), at, by);
    }

    /** The line that replaces this one when they are on again; empty when they were off for no time at all. */
    public Optional<FeatureSwitch> endedAt(Instant at, Cause cause) {
        return at.isAfter(from) ? Optional.of(new FeatureSwitch(UUID.randomUUID(), plan, customer, space, from, Optional.of(at), reason,
                Optional.of(cause), at, recordedBy)) : Optional.empty();
    }
}
