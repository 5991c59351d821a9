package com.logitech.serviceportal.contracts.api.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An invitation was taken back. */
public record InvitationWithdrawn(CustomerId owner, InvitationId invitation, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(invitation.value(), owner.value());
    }

    @Override
    public String story() {
        return "An invitation was withdrawn.";
    }
}
