package com.logitech.serviceportal.replacement.api.vendors;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Operations added a row to the register of vendors.
 *
 * @param at            when it was recorded (UTC)
 * @param listed        whether customers are sent there from then on
 * @param effectiveFrom the first day it counts (UTC)
 */
public record VendorRowAdded(Instant at, UUID row, String vendor, List<String> products, String website, String phone, boolean listed,
        LocalDate effectiveFrom) implements DomainEvent {

    public VendorRowAdded {
        products = List.copyOf(products);
    }

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
        return listed ? "Claims for " + String.join(", ", products) + " go to " + vendor + ", " + (website + " " + phone).strip()
                + ", from " + effectiveFrom + "." : "No claims go to " + vendor + " from " + effectiveFrom + ".";
    }
}
