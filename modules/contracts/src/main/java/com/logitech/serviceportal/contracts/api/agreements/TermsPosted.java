package com.logitech.serviceportal.contracts.api.agreements;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A new version of a document was posted (R115). */
public record TermsPosted(DocumentId document, String title, String version, String language, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.empty();
    }

    @Override
    public List<UUID> about() {
        return List.of(document.value());
    }

    @Override
    public String story() {
        return title + ", version " + version + " (" + language + "), were posted.";
    }
}
