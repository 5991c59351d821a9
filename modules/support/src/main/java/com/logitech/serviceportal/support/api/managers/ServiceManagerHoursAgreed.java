package com.logitech.serviceportal.support.api.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The hours of a Designated Service Manager were agreed with the customer (R74).
 *
 * @param hours in words: "Mon to Fri 09:00-17:00 (Europe/Zurich)"
 * @param from  the first instant they count (UTC)
 * @param at    when it was written down (UTC)
 */
public record ServiceManagerHoursAgreed(CustomerId owner, String hours, Instant from, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(owner.value());
    }

    @Override
    public String story() {
        return "Hours of the Designated Service Manager were agreed: " + hours + (from.isAfter(at) ? ", from " + from + " on." : ".");
    }
}
