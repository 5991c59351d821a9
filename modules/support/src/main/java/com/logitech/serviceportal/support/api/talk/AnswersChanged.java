package com.logitech.serviceportal.support.api.talk;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An answer was put on the shelf, changed, or taken away. @param removed whether it was taken away @param at (UTC) */
public record AnswersChanged(AnswerId answer, boolean removed, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.empty();
    }

    @Override
    public List<UUID> about() {
        return List.of(answer.value());
    }

    @Override
    public String story() {
        return removed ? "An answer kept ready was taken away." : "An answer kept ready was written.";
    }
}
