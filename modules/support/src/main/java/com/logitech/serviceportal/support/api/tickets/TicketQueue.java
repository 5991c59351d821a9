package com.logitech.serviceportal.support.api.tickets;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.support.api.SupportLevel;
import java.util.Optional;

/** The tickets the caller may know of, as lists. */
public interface TicketQueue {

    /** Open ones by what is due first, closed ones the latest closed first. */
    Page<TicketSummary> tickets(TicketQuery query);

    /**
     * Which tickets a list shows.
     *
     * @param open  open ones, or closed ones
     * @param mine  only those the caller works on
     * @param text  part of the subject, or a ticket's number
     */
    record TicketQuery(Optional<CustomerId> customer, Optional<SpaceId> space, Optional<SupportLevel> level, boolean open, boolean mine,
            String text, Optional<String> after, int size) {
    }
}
