package com.logitech.serviceportal.spares.api.requests;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.spares.api.SparesRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Spares were sent: the customer has so many more (R77, R78). @param serials of the units @param tracking may be empty */
public record SparesGranted(CustomerId owner, SparesRequestId request, SparesRow row, List<String> serials, String carrier,
        String tracking, Instant at) implements DomainEvent {

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
        return "Onsite spares for " + row.title() + " were sent with " + carrier + (tracking.isEmpty() ? "" : ", " + tracking) + ": "
                + String.join(", ", serials) + ".";
    }
}
