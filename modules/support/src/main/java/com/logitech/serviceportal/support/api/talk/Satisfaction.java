package com.logitech.serviceportal.support.api.talk;

import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.Optional;

/** How the customer found the help he was given. */
public interface Satisfaction {

    int LONGEST_TEXT = 2_000;

    /**
     * Rates a closed ticket, by the customer alone, as long as he could open it again (D6); a second time in place of the first.
     *
     * @param stars 1, the worst, to 5
     * @param text  may be empty
     */
    Rating rate(TicketId ticket, int stars, String text);

    /** The rating that stands; empty for none. */
    Optional<Rating> of(TicketId ticket);

    /** A rating. @param at when it was given (UTC) @param by the name of who gave it; empty for who is erased */
    record Rating(int stars, String text, Instant at, String by) {
    }
}
