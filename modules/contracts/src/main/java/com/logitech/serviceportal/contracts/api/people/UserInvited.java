package com.logitech.serviceportal.contracts.api.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person was invited to an account, or once more (R12, R13). Who it is, is asked of the invitation. */
public record UserInvited(CustomerId owner, InvitationId invitation, CustomerRole role, boolean again, Instant at) implements DomainEvent {

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
        return (again ? "An invitation was sent again, to be " : "A person was invited to be ") + role + " of the account.";
    }
}
