package com.logitech.serviceportal.spares.api.units;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What replaced a failed unit is the new spare (R84). @param spare the new one @param used the serial number of the one that was used */
public record SpareReplenished(CustomerId owner, SpareId spare, String serial, String used, String failedSerial, String place,
        Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(spare.value(), owner.value());
    }

    @Override
    public String story() {
        return serial + " replaces " + failedSerial + " and is the new onsite spare in place of " + used + ", kept at " + place + ".";
    }
}
