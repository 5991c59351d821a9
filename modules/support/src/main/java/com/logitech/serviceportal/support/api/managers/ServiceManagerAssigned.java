package com.logitech.serviceportal.support.api.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer got a Designated Service Manager (R73).
 *
 * @param at   when it was written down (UTC)
 * @param from the first instant he manages (UTC)
 */
public record ServiceManagerAssigned(CustomerId owner, UserId manager, Instant from, Instant at) implements DomainEvent {

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
        return "A Designated Service Manager was assigned.";
    }
}
