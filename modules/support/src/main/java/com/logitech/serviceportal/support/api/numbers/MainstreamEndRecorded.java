package com.logitech.serviceportal.support.api.numbers;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Operations recorded until when Microsoft supports a product (R128 (iii)).
 *
 * @param at     when it was recorded (UTC)
 * @param endsOn the last day of its mainstream support
 */
public record MainstreamEndRecorded(Instant at, UUID row, String product, LocalDate endsOn, String reason) implements DomainEvent {

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
        return "Mainstream support of " + product + " ends on " + endsOn + ". Reason: " + reason;
    }
}
