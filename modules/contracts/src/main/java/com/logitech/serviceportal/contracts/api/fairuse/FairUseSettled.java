package com.logitech.serviceportal.contracts.api.fairuse;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Our people settled a note about moves that come back (R21). The customer hears of it if he was asked. */
public record FairUseSettled(CustomerId owner, NoteId note, String subject, boolean shared, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value()).filter(customer -> shared);
    }

    @Override
    public List<UUID> about() {
        return List.of(note.value());
    }

    @Override
    public String story() {
        return "The question about moves of " + subject + " was settled.";
    }
}
