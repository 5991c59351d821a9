package com.logitech.serviceportal.countries.api;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Operations added a row to the country books.
 *
 * @param at            when it was recorded (UTC)
 * @param place         the country's or region's code
 * @param says          what holds from then on, in words
 * @param effectiveFrom the first day it holds
 * @param reason        why; empty where none was given
 */
public record CountryRowAdded(Instant at, UUID row, CountryAdministration.Book book, String place, String says, LocalDate effectiveFrom,
        String reason) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.empty();
    }

    @Override
    public List<UUID> about() {
        return List.of(row);
    }

    @Override
    public String story() {
        return place + ": " + says + ", from " + effectiveFrom + "." + (reason.isEmpty() ? "" : " Reason: " + reason);
    }
}
