package com.logitech.serviceportal.support.api.queue;

import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tickets the caller may know of, as lists. */
public interface TicketQueue {

    /** More than this is not counted. */
    int COUNTED = 1_000;

    /**
     * Open ones by whose turn it is: first responses by what is due first, then who has waited for us longest, then whom we wait for;
     * closed ones the latest closed first, open and closed ones together the latest opened first. With a text, the best of
     * {@link TicketSearch#MOST} found, and nothing behind them.
     */
    Page<TicketSummary> tickets(TicketQuery query);

    /** These tickets, in this order, at most {@link Page#LARGEST_SIZE}. Refused as unknown where the caller may know nothing of one. */
    List<TicketSummary> some(List<TicketId> tickets);

    /** How many wait in each of the queues, of those the filter leaves; whose state and worker are the queue's. */
    List<QueueCount> counts(TicketFilter within, Set<StandardQueue> queues);

    /**
     * Which tickets a list shows.
     *
     * @param text words that were said, of the subject, Space or company, or a ticket's number
     */
    record TicketQuery(TicketFilter filter, String text, Optional<String> after, int size) {
    }

    /**
     * How many wait.
     *
     * @param count exact up to {@link #COUNTED}
     * @param more  whether there are more than that
     */
    record QueueCount(StandardQueue queue, int count, boolean more) {
    }
}
