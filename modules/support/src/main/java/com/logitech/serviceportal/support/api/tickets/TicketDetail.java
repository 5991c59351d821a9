package com.logitech.serviceportal.support.api.tickets;

import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.counter.Versioned;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.ClockReading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A ticket with all that is said in it. All instants are UTC.
 *
 * @param proposed  the language our people proposed and the customer has not chosen yet, an ISO 639 code; moves nothing (D51)
 * @param level     that it keeps the level it was opened under (R52)
 * @param clock     of the first response
 * @param closing   whether it closes for want of an answer, and when (R38, R51); empty once it is closed
 * @param said      in the order it was said; notes are there for our own people alone
 */
public record TicketDetail(TicketSummary ticket, Channel channel, String phone, Optional<String> proposed, Decision level,
        ClockReading clock, Optional<Decision> closing, List<TicketWord> said) implements Versioned {

    /** Whether the next contact is to be a call (R36): the customer prefers the phone, and there is a number. */
    public boolean asksForCall() {
        return channel == Channel.PHONE && !phone.isEmpty();
    }

    @Override
    public long version() {
        return ticket.version();
    }

    /**
     * A word in a ticket.
     *
     * @param by       the name of who said it; empty for who is erased
     * @param delivery what came of the mail that carries it; empty while nothing is known of one
     * @param places   where else it stands, as far as the caller may see it; empty for nearly all words
     */
    public record TicketWord(EntryId id, WordKind kind, Instant at, String by, String text, Optional<Delivery> delivery,
            List<WordPlace> places) {
    }

    /** Another ticket a word stands in. */
    public record WordPlace(TicketId ticket, TicketNumber number, PlaceKind kind) {
    }

    /** What another ticket a word stands in has to do with this one. */
    public enum PlaceKind {
        /** It was said in that one, which goes on in this. */
        MERGED,
        /** It was said in that one first; this was split off from it. */
        SPLIT_FROM,
        /** That one was split off with it. */
        SPLIT_INTO
    }

    /**
     * What came of a mail with a word of ours (D24). All instants are UTC.
     *
     * @param acceptedAt when the mail server took it
     * @param cameBackAt when it became known that it did not arrive
     * @param status     as the mail server gave it, such as 5.1.1; may be empty
     */
    public record Delivery(Optional<Instant> acceptedAt, Optional<Instant> cameBackAt, String status) {
    }

    /** What kind of word it is. */
    public enum WordKind {
        CUSTOMER, REPLY, NOTE, CALL, CALL_IN_VAIN
    }
}
