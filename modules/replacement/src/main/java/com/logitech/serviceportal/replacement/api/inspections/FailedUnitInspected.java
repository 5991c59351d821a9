package com.logitech.serviceportal.replacement.api.inspections;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that came back was examined.
 *
 * @param serial what stands on it; may be empty
 * @param ground which of the seven it was; empty where it was none, or nobody says
 */
public record FailedUnitInspected(CustomerId owner, ReturnId returned, ReturnNumber number, TicketId ticket, ReceiptId receipt,
        String serial, InspectionResult found, Optional<WarrantyExclusion> ground, Instant at) implements DomainEvent {

    @Override
    public Optional<UUID> customer() {
        return Optional.of(owner.value());
    }

    @Override
    public List<UUID> about() {
        return List.of(returned.value(), owner.value(), ticket.value());
    }

    @Override
    public String story() {
        return "Return " + number + ": what came back" + (serial.isEmpty() ? "" : ", " + serial + ",") + " was inspected. " + found.title()
                + ground.map(one -> ": " + one.title()).orElse("") + ".";
    }
}
