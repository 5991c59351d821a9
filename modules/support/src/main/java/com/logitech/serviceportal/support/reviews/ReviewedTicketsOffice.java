package com.logitech.serviceportal.support.reviews;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.reviews.ReviewedTickets;
import com.logitech.serviceportal.support.model.reviews.ReviewedTicketRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Tells of the tickets of an account. */
@ApplicationScoped
@Transactional
class ReviewedTicketsOffice implements ReviewedTickets {

    @Inject
    private ReviewedTicketRecords records;
    @Inject
    private Clock clock;

    @Override
    public List<ReviewedTicket> of(CustomerId customer, Instant from, Instant until) {
        Caller.current().mustHoldFor(customer.value(), "customer", ReviewsOffice.MAKE, Role.SERVICE_MANAGER, Role.OPERATIONS);
        return records.of(customer, from, until, clock.instant());
    }
}
