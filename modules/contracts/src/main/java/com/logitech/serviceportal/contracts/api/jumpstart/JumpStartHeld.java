package com.logitech.serviceportal.contracts.api.jumpstart;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Our people hold a registration for a question of export control (R135); why is kept with it. */
public record JumpStartHeld(CustomerId owner, JumpStartId registration, Instant at) implements DomainEvent {

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
        return "A registration for JumpStart is held for a question of export control.";
    }
}
