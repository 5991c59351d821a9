package com.logitech.serviceportal.spares.api.requests;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.spares.api.SparesRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Spares were asked for (R82). @param units how many @param place where they are to be kept */
public record SparesRequested(CustomerId owner, SparesRequestId request, SparesRow row, int units, String place,
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
        return (units == 1 ? "1 onsite spare was" : units + " onsite spares were") + " requested for " + row.title()
                + ", to be kept at " + place + ".";
    }
}
