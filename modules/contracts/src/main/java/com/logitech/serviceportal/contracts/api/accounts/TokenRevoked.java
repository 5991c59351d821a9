package com.logitech.serviceportal.contracts.api.accounts;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An access token was revoked. @param called what its holder called it */
public record TokenRevoked(Optional<CustomerId> owner, UserId user, TokenId token,
        Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return owner.map(CustomerId::value);
    }

    @Override
    public List<UUID> about() {
        return List.of(user.value(), token.value());
    }

    @Override
    public String story() {
        return "A person revoked an access token.";
    }
}
