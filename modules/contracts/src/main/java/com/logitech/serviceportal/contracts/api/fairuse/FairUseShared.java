package com.logitech.serviceportal.contracts.api.fairuse;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Our people asked the customer about moves that come back, or licenses tried on another category (R21). */
public record FairUseShared(CustomerId owner, NoteId note, String subject, Instant at) implements DomainEvent {

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
        return "The customer was asked about the use of " + subject + ".";
    }
}
