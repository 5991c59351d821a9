package com.logitech.serviceportal.contracts.api.fairuse;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Moves that come back, or licenses tried on another category, were noted (R21). For our people alone: the customer hears of it when they
 * share it.
 */
public record FairUseNoted(CustomerId owner, NoteId note, String subject, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.empty();
    }

    @Override
    public List<UUID> about() {
        return List.of(note.value());
    }

    @Override
    public String story() {
        return "A question of fair use was noted, to be looked at: " + subject + ".";
    }
}
