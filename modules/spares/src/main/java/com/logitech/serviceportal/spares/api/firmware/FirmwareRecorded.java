package com.logitech.serviceportal.spares.api.firmware;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The latest firmware of a model is known (R83). @param product its name */
public record FirmwareRecorded(String product, String version, LocalDate releasedOn, Instant at) implements DomainEvent {

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
        return "The latest firmware of " + product + " is " + version + ", released on " + releasedOn + ".";
    }
}
