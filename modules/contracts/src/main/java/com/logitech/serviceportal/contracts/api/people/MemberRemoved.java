package com.logitech.serviceportal.contracts.api.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person may act for the customer no more (R13). */
public record MemberRemoved(CustomerId owner, UserId user, boolean wasContact, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(user.value(), owner.value());
    }

    @Override
    public String story() {
        return "A person was removed from the account" + (wasContact ? ", who was its Single Point of Contact." : ".");
    }
}
