package com.logitech.serviceportal.support.api.told;

import com.logitech.serviceportal.support.api.talk.Presence.Bystander;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.util.List;

/** Tells who of our people has a ticket before him, on whichever server he is, within a second after it is known. */
@FunctionalInterface
public interface TicketOnlookers {

    /**
     * Tells now, and whenever it has changed, who but the caller has the ticket before him, until the watch is closed. For our own people;
     * a stranger's ticket answers as unknown.
     *
     * @param told is told in turn, never twice at a time, and must not wait
     */
    TicketChanges.Watch watch(TicketId ticket, Seeing told);

    /** Who is told. */
    @FunctionalInterface
    interface Seeing {
        void of(List<Bystander> others);
    }
}
