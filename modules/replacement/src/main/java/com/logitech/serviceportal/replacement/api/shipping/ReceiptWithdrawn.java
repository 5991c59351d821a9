package com.logitech.serviceportal.replacement.api.shipping;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** It was written down by mistake that something came back. @param serial on it; may be empty @param because why it was not so */
public record ReceiptWithdrawn(CustomerId owner, ReturnId returned, ReturnNumber number, TicketId ticket, String serial, String because,
        Instant at) implements DomainEvent {

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
        return "Return " + number + ": " + (serial.isEmpty() ? "something" : serial) + " did not come back after all, because " + because;
    }
}
