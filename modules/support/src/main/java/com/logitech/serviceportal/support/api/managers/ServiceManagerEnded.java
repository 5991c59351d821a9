package com.logitech.serviceportal.support.api.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer has a Designated Service Manager no more.
 *
 * @param manager   who was it
 * @param fellShort whether the customer fell below the minimum (R76); otherwise our people ended it
 * @param on        the instant of it (UTC)
 * @param at        when it was written down (UTC)
 */
public record ServiceManagerEnded(CustomerId owner, UserId manager, boolean fellShort, Instant on, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(owner.value(), manager.value());
    }

    @Override
    public String story() {
        return fellShort ? "Access to the Designated Service Manager ended: the minimum is no longer met."
                : "The customer has no Designated Service Manager any more.";
    }
}
