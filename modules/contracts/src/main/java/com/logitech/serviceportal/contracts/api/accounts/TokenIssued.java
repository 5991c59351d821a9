package com.logitech.serviceportal.contracts.api.accounts;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An access token was issued: its secret is known to nobody but its holder.
 *
 * @param called what its holder calls it
 * @param scopes what it may do, joined by commas
 */
public record TokenIssued(Optional<CustomerId> owner, UserId user, TokenId token, String scopes,
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
        return "A person was issued an access token.";
    }
}
