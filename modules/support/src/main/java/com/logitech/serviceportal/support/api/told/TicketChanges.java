package com.logitech.serviceportal.support.api.told;

import com.logitech.serviceportal.definitions.counter.OpenToAll;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.util.Set;

/**
 * Tells that tickets changed, whoever changed them and on whichever server, within a second after it is in the books. What changed is not
 * told: who wants to know asks anew, and is answered as always.
 */
public interface TicketChanges {

    /** How far this server has heard: what changes from now on comes behind it. */
    @OpenToAll("how many changes there were says nothing of any of them")
    String mark();

    /** Whether this server hears of changes at the moment; while it does not, nobody is told. */
    @OpenToAll("whether the house hears says nothing of any ticket")
    boolean isHearing();

    /**
     * Tells of tickets the caller may know of, by what he may at this moment, until the watch is closed. What came behind the mark and
     * before this call is told at once; where that is not known any more, that all may have changed.
     *
     * @param since a mark, of this server or another; what is none counts as one of another
     * @param told  is told in turn, never twice at a time, and must not wait
     */
    Watch watch(String since, Told told);

    /** Who is told. */
    @FunctionalInterface
    interface Told {
        void of(Changes changes);
    }

    /**
     * What is told.
     *
     * @param mark    how far that was heard
     * @param all     whether any ticket may have changed
     * @param tickets those that changed; empty with {@code all}
     */
    record Changes(String mark, boolean all, Set<TicketId> tickets) {
        public Changes {
            tickets = Set.copyOf(tickets);
        }

        public boolean isAll() {
            return all;
        }
    }

    /** Being told, until it is closed. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
