package com.logitech.serviceportal.spares.api.book;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.spares.api.SparesRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The scale gives a customer another number of spares than before (R78). @param before so many */
public record SparesEntitlementChanged(CustomerId owner, SparesRow row, int before, int now, Instant at) implements DomainEvent {

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
        return row.title() + ": " + now + " onsite spares by the scale, " + before + " before."
                + (now < before ? " What was granted stays with the customer." : "");
    }
}
