package com.logitech.serviceportal.contracts.api.minimums;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A benefit takes another number of active Select licenses from a day on (R28).
 *
 * @param at            when it was recorded (UTC)
 * @param what          the benefit and what is counted, in words
 * @param effectiveFrom the first day it holds, in each customer's zone
 */
public record MinimumAdded(Instant at, UUID row, String what, int licenses, LocalDate effectiveFrom) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.empty();
    }

    @Override
    public List<UUID> about() {
        return List.of(row);
    }

    @Override
    public String story() {
        return "Minimum for " + what + ": " + licenses + " from " + effectiveFrom + ".";
    }
}
