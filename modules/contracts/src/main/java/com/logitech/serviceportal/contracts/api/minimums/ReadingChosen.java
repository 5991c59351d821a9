package com.logitech.serviceportal.contracts.api.minimums;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Operations chose how the text is read from a day on, where it leaves a choice. @param at when it was recorded (UTC) */
public record ReadingChosen(Instant at, MinimumAdministration.Reading reading, String value, LocalDate effectiveFrom)
        implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.empty();
    }

    @Override
    public List<UUID> about() {
        return List.of();
    }

    @Override
    public String story() {
        return "Reading " + reading + ": " + value + " from " + effectiveFrom + ".";
    }
}
