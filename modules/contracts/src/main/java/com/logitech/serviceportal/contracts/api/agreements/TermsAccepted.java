package com.logitech.serviceportal.contracts.api.agreements;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person accepted a version of a document for a customer (R3, R115).
 *
 * @param how by buying, expressly, or by going on to use
 */
public record TermsAccepted(CustomerId owner, UserId user, DocumentId document, String title, String version, Agreements.Manner how,
        Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(document.value(), user.value(), owner.value());
    }

    @Override
    public String story() {
        return title + ", version " + version + ", were accepted " + switch (how) {
            case PURCHASE -> "by buying.";
            case EXPRESSLY -> "expressly.";
            case USE -> "by going on to use the service.";
        };
    }
}
