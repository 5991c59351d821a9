package com.logitech.serviceportal.contracts.api.minimums;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * By what is known a customer will lose a benefit (R27); told some days before, once for each distance.
 *
 * @param at         when it was told (UTC)
 * @param shortAt    when the benefit will be lost (UTC)
 * @param shortOn    that day in the zone
 * @param zone       the contracts'
 * @param minimum    the one it is held by
 * @param countThen  how many active Select licenses there will be
 * @param toRegain   the minimum to be met afterwards
 * @param daysBefore which of the distances this is
 */
public record MinimumWillFallShort(CustomerId owner, Instant at, Benefit benefit, String title, Instant shortAt, LocalDate shortOn,
        ZoneId zone, int minimum, int countThen, int toRegain, int daysBefore) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(owner.value());
    }

    @Override
    public String story() {
        return title + " will be lost on " + shortOn + " (" + zone + "): " + countThen
                + " active Select licenses are then left, the minimum is " + minimum + ".";
    }
}
