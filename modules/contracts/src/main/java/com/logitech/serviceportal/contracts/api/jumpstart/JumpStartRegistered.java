package com.logitech.serviceportal.contracts.api.jumpstart;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A product was registered for JumpStart (R118).
 *
 * @param purchasedOn empty while nobody has said it
 */
public record JumpStartRegistered(CustomerId owner, JumpStartId registration, String product, Optional<LocalDate> purchasedOn,
        Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(registration.value(), owner.value());
    }

    @Override
    public String story() {
        return "A " + product + " was registered for JumpStart.";
    }
}
