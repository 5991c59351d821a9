package com.logitech.serviceportal.contracts.api.jumpstart;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When a registered product was bought was said, or shown by a file (R118). */
public record JumpStartPurchaseShown(CustomerId owner, JumpStartId registration, Optional<LocalDate> purchasedOn,
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
        return purchasedOn.map(day -> "The purchase of a product registered for JumpStart was shown: " + day + ".")
                .orElse("A proof of a purchase was given for JumpStart.");
    }
}
