package com.logitech.serviceportal.support.api.calendars;

import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.util.List;

/**
 * Says what a change of hours or holidays would do to tickets, by doing it and taking it back. Only tickets that wait for a first response
 * which is not late are counted anew; closed, answered and missed ones keep what they were told. By operations.
 */
@FunctionalInterface
public interface CalendarRehearsal {

    /** So many are shown. */
    int SHOWN = 50;

    /** Nothing of the change stays. What refuses it, refuses here as well. */
    Moves of(Runnable change);

    /**
     * Tickets whose due time would move.
     *
     * @param count of them, of the {@value #COUNTED} that are due soonest
     * @param more  whether there are tickets beyond those that were looked at
     * @param first of them, what is due soonest first
     */
    record Moves(long count, boolean more, List<Move> first) {
    }

    /** How many are looked at. */
    int COUNTED = 1_000;

    /** @param before (UTC); @param after (UTC) */
    record Move(TicketId ticket, TicketNumber number, String company, String subject, Instant before, Instant after) {
    }
}
