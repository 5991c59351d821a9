package com.logitech.serviceportal.dispatch.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Dead letters of a lane were put back into it, behind what waits there.
 *
 * @param owner whose matters they are about; none for the house's own
 * @param many  how many
 */
public record DeliveriesRevived(Optional<CustomerId> owner, LaneId lane, int many, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return owner.map(CustomerId::value);
    }

    @Override
    public List<UUID> about() {
        return List.of(lane.value());
    }

    @Override
    public String story() {
        return many == 1 ? "A message that could not be delivered is sent again."
                : many + " messages that could not be delivered are sent again.";
    }
}
