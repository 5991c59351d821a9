package com.logitech.serviceportal.contracts.api.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person accepted an invitation and may act for the customer (R12, R144). */
public record InvitationAccepted(CustomerId owner, InvitationId invitation, UserId user, CustomerRole role,
        boolean newPerson, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(user.value(), invitation.value(), owner.value());
    }

    @Override
    public String story() {
        return (newPerson ? "A new person accepted an invitation and is " : "A person of other customers accepted an invitation and is ")
                + role + " of the account now.";
    }
}
