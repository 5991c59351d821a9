package com.logitech.serviceportal.support.api.reviews;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody commented on a row of an account review.
 *
 * @param row what the row calls the thing it is about
 */
public record ReviewCommented(CustomerId owner, ReviewId review, LocalDate asOfDay, String row, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(owner.value(), review.value());
    }

    @Override
    public String story() {
        return "The account review of " + asOfDay + " was commented on: " + row + ".";
    }
}
