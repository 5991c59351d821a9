package com.logitech.serviceportal.support.api.reviews;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An account review was made.
 *
 * @param asOfDay the day it is of, in the customer's zone
 * @param digest  SHA-256 (hex) over its rows: in the journal's chain, so that nobody can put another in its place
 */
public record AccountReviewMade(CustomerId owner, ReviewId review, LocalDate asOfDay, String digest, Instant at) implements DomainEvent {

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
        return "The account review of " + asOfDay + " was made (SHA-256 " + digest + ").";
    }
}
