package com.logitech.serviceportal.replacement.api.tracking;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something is wrong with the delivery of a unit. @param serial of the unit that was sent */
public record DeliveryProblemReported(CustomerId owner, ReturnId returned, ReturnNumber number, TicketId ticket, String serial,
        DeliveryProblem problem, Instant at) implements DomainEvent {

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
        return "Return " + number + ": something is wrong with the delivery of " + serial + " (" + problem.title() + ").";
    }
}
