package com.logitech.serviceportal.contracts.api.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person is something else in an account from now on (R13). */
public record MemberRoleChanged(CustomerId owner, UserId user, CustomerRole before, CustomerRole role, Instant at) implements DomainEvent {

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
        return "A person is " + role + " of the account now, and was " + before + ".";
    }
}
