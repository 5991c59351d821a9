package com.logitech.serviceportal.contracts.api.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of a file were put into the books as Spaces; the upload keeps each row and its verdict, and what the file is called. */
public record SpacesImported(CustomerId owner, SpaceImportId upload, long added, long changed, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(upload.value(), owner.value());
    }

    @Override
    public String story() {
        return "Spaces of a file came in: " + added + " added, " + changed + " changed.";
    }
}
