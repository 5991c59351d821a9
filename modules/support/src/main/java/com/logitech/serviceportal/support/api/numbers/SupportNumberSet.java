package com.logitech.serviceportal.support.api.numbers;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Operations set a number the help desk goes by.
 *
 * @param at            when it was recorded (UTC)
 * @param value         in the number's unit
 * @param effectiveFrom the first day it counts (UTC); tickets opened before keep theirs
 */
public record SupportNumberSet(Instant at, UUID row, SupportNumber number, int value, LocalDate effectiveFrom,
        String reason) implements DomainEvent {

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
        return number.title() + ": " + number.words(value) + ", from " + effectiveFrom + ". Reason: " + reason;
    }
}
