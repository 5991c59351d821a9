package com.logitech.serviceportal.support.api.queue;

import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import java.util.List;

/**
 * Finds tickets by what was said in them, and by subject, Space and company. All words have to stand in one entry or in what the ticket is
 * about; the last may be the beginning of one. Accents and capitals make no difference. Notes are searched for our own people alone.
 *
 * <p>The best of the {@value #NEAR} latest entries that have the words: a word that stands nearly everywhere finds what is recent.
 */
@FunctionalInterface
public interface TicketSearch {

    int MOST = 200;
    int NEAR = 400;

    /** The best first, at most so many. @param text up to 200 characters; without a word in it nothing is found */
    List<TicketHit> find(TicketFilter filter, String text, int most);

    /**
     * A ticket found.
     *
     * @param where the place it was found at, in order
     */
    record TicketHit(TicketSummary ticket, List<Passage> where) {
    }

    /**
     * A piece of what was said, as it was said.
     *
     * @param hit whether it is one of the words asked for
     */
    record Passage(String text, boolean hit) {
    }
}
