package com.logitech.serviceportal.contracts.api.sync;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a pull from Sync read was put into the books; the pull keeps each place and its verdict (R17). */
public record SpacesPulled(CustomerId owner, SyncLinkId link, SyncPullId pull, String organization, long added, long changed,
        long devices, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(pull.value(), link.value(), owner.value());
    }

    @Override
    public String story() {
        return "Pulled from Sync organization " + organization + ": " + added + " Spaces added, " + changed + " changed, "
                + devices + " devices registered.";
    }
}
