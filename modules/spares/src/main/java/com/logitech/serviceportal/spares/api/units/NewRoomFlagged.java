package com.logitech.serviceportal.spares.api.units;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody tried to equip a Space with a spare in which nothing had failed; it was refused (R88). */
public record NewRoomFlagged(CustomerId owner, SpareId spare, String serial, SpaceId space, String spaceName,
        Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(spare.value(), space.value(), owner.value());
    }

    @Override
    public String story() {
        return "Onsite spare " + serial + " was not let into " + spaceName + ", where nothing has failed.";
    }
}
