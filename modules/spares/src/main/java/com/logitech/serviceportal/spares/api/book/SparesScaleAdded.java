package com.logitech.serviceportal.spares.api.book;

import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.spares.api.SparesRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The scale of spares was changed from a day on (R77). @param scale its steps, in words */
public record SparesScaleAdded(SparesRow row, boolean plans, LocalDate effectiveFrom, String scale, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.empty();
    }

    @Override
    public List<UUID> about() {
        return List.of();
    }

    @Override
    public String story() {
        return "From " + effectiveFrom + " on " + (plans ? "plans" : "licenses") + " for " + row.title()
                + " give spares by another scale: " + scale;
    }
}
