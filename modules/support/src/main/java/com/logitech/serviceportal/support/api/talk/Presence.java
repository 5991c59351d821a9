package com.logitech.serviceportal.support.api.talk;

import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Duration;
import java.util.List;

/** Who of our people has a ticket before him just now, so that two do not answer at once. Customers are told of nobody. */
public interface Presence {

    /** How often a page says that it is open. */
    Duration EVERY = Duration.ofSeconds(12);
    /** Who was silent for longer is gone. */
    Duration LASTS = Duration.ofSeconds(30);

    /** Says that the caller has the ticket before him, and tells who else has. For our own people. @param writing whether he is writing */
    List<Bystander> here(TicketId ticket, boolean writing);

    /** Another of our people. */
    record Bystander(String name, boolean writing) {
    }
}
