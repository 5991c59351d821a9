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
 * @param level     that it keeps the level it was opened under (R52)
 * @param clock     of the first response
 * @param closing   whether it closes for want of an answer, and when (R38, R51); empty once it is closed
 * @param said      in the order it was said; notes are there for our own people alone
 */
public record TicketDetail(TicketSummary ticket, Channel channel, String phone, Decision level, ClockReading clock,
        Optional<Decision> closing, List<TicketWord> said) implements Versioned {

    @Override
    public long version() {
        return ticket.version();
    }

    /**
     * A word in a ticket.
     *
     * @param by   the name of who said it; empty for who is erased
     */
    public record TicketWord(EntryId id, WordKind kind, Instant at, String by, String text) {
    }

    /** What kind of word it is. */
    public enum WordKind {
        CUSTOMER, REPLY, NOTE, CALL, CALL_IN_VAIN
    }
}
