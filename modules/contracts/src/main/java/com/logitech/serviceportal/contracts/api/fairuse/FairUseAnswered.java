package com.logitech.serviceportal.contracts.api.fairuse;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The customer answered about moves that come back (R21); the answer is kept with the note. */
public record FairUseAnswered(CustomerId owner, NoteId note, String subject, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(note.value());
    }

    @Override
    public String story() {
        return "The customer answered about moves of " + subject + ".";
    }
}
