package com.logitech.serviceportal.spares.api.requests;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.spares.api.SparesRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A request for spares is not served. @param because why */
public record SparesRequestRefused(CustomerId owner, SparesRequestId request, SparesRow row, String because,
        Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(request.value(), owner.value());
    }

    @Override
    public String story() {
        return "A request for onsite spares for " + row.title() + " was refused, because " + because;
    }
}
