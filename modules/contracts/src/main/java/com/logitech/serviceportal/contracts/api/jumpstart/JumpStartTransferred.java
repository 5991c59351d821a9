package com.logitech.serviceportal.contracts.api.jumpstart;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * JumpStart was passed on with the product (R125); it ends as before.
 *
 * @param to the account it went to, where there is one
 */
public record JumpStartTransferred(CustomerId owner, JumpStartId registration, Optional<CustomerId> to, LocalDate endsBefore,
        Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return Stream.of(Optional.of(registration.value()), Optional.of(owner.value()), to.map(CustomerId::value))
                .flatMap(Optional::stream).toList();
    }

    @Override
    public String story() {
        return "JumpStart was passed on with its product; the last day stays " + endsBefore.minusDays(1) + ".";
    }
}
