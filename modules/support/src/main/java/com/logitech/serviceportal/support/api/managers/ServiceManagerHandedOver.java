package com.logitech.serviceportal.support.api.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer passes, or will pass, from one Designated Service Manager to another. The note that goes with it is for our own people.
 *
 * @param from who manages until then
 * @param to   who manages from then on
 * @param on   the instant of it (UTC), now or to come
 * @param at   when it was written down (UTC)
 */
public record ServiceManagerHandedOver(CustomerId owner, UserId from, UserId to, Instant on, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(owner.value(), to.value(), from.value());
    }

    @Override
    public String story() {
        return "The customer is handed over to another Designated Service Manager" + (on.isAfter(at) ? ", from " + on + " on." : ".");
    }
}
