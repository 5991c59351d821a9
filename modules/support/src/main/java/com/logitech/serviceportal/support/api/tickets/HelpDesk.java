package com.logitech.serviceportal.support.api.tickets;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.incidents.Origin;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Tickets: opened, answered, closed (R30-R38, R46-R52, R120-R130). A customer's people see the tickets of their account, those restricted
 * to groups of Spaces the ones about these Spaces and their own; a stranger's ticket answers as unknown. All instants are UTC.
 */
public interface HelpDesk {

    int LONGEST_SUBJECT = 200;
    int LONGEST_TEXT = 50_000;

    /**
     * Under which levels a ticket could be opened now and what each would promise: shown before anything is sent. One for each level there
     * is something to say about, the best that is granted first.
     */
    List<SupportOffer> offers(Asking asking);

    /** Opens a ticket under the level asked for. Refused, with the decision, where that is not granted. */
    TicketDetail open(NewTicket ticket);

    /**
     * Writes for both sides to read. A customer's word is an answer; a qualified person's of ours is a response (R32).
     *
     * @param version the one last read: who answers has seen the last word
     */
    TicketDetail write(TicketId ticket, long version, String text);

    /** Writes for our own people alone. */
    TicketDetail note(TicketId ticket, long version, String text);

    /** Records that one of our people called. @param reached whether he spoke with the customer */
    TicketDetail call(TicketId ticket, long version, boolean reached, String text);

    /**
     * Goes on in another language. The customer's own choice moves the due time (R33); that of our people is a proposal and moves nothing
     * (D51).
     *
     * @param language an ISO 639-1 code
     */
    TicketDetail chooseLanguage(TicketId ticket, long version, String language);

    /**
     * Says how the customer wants to hear from us from the next contact on (R36). Refused for the phone without a number.
     *
     * @param phone a number to call; may be empty with mail
     */
    TicketDetail prefer(TicketId ticket, long version, Channel channel, String phone);

    /** Makes it the caller's own work. By agents. */
    TicketDetail take(TicketId ticket, long version);

    /** Closes it: by agents, or by the customer. @param why solved or withdrawn; all else is found, not chosen */
    TicketDetail close(TicketId ticket, long version, Closing why);

    /** Opens it again. Refused to the customer later than the days that are left for it (D6). */
    TicketDetail reopen(TicketId ticket, long version);

    /** The ticket as it is at one moment, also while somebody writes in it. A question of its own, not one within a change. */
    TicketDetail ticket(TicketId ticket);

    /**
     * What a ticket would be about.
     *
     * @param space        empty for one about no Space
     * @param registration the JumpStart registration it is about, if it is
     * @param language     an ISO 639-1 code
     * @param product      what it is about there; empty for nothing in particular
     */
    record Asking(CustomerId customer, Optional<SpaceId> space, Optional<JumpStartId> registration, String language,
            Optional<AskedProduct> product) {

        /** About no product in particular. */
        public Asking(CustomerId customer, Optional<SpaceId> space, Optional<JumpStartId> registration, String language) {
            this(customer, space, registration, language, Optional.empty());
        }
    }

    /**
     * A ticket to be opened.
     *
     * @param level   as offered
     * @param subject 3 to 200 characters
     * @param text    what happened, up to 50,000 characters
     * @param phone   a number to call; empty unless the phone is chosen or the level asks for it (R36, R130)
     * @param product what it is about; empty for nothing in particular
     * @param arrival how it reached us, said by our own people alone; empty for the door it comes by
     */
    record NewTicket(CustomerId customer, Optional<SpaceId> space, Optional<JumpStartId> registration, SupportLevel level, String subject,
            String text, String language, Channel channel, String phone, Optional<AskedProduct> product, Optional<Arrival> arrival) {

        /** About no product in particular, by the door it comes by. */
        public NewTicket(CustomerId customer, Optional<SpaceId> space, Optional<JumpStartId> registration, SupportLevel level,
                String subject, String text, String language, Channel channel, String phone) {
            this(customer, space, registration, level, subject, text, language, channel, phone, Optional.empty(), Optional.empty());
        }

        /** What it would be about. */
        public Asking asking() {
            return new Asking(customer, space, registration, language, product);
        }
    }

    /** How a ticket reached us that one of our own people writes down (R49). @param askedFor the customer's person who asked, if known */
    record Arrival(Origin origin, Optional<UserId> askedFor) {
    }

    /**
     * What a level would promise.
     *
     * @param admission whether a ticket may be opened under it, and why
     * @param clock     how the due time of the first response is made up, from now
     */
    record SupportOffer(SupportLevel level, Decision admission, ClockReading clock) {
    }

    /**
     * A clock as a person reads it: its parts add up to the due time.
     *
     * @param decision what is promised, and how it stands
     * @param dueAt    empty where help is given as soon as possible (R33)
     * @param parts    from the start of the clock to the due time, without a gap
     * @param zone     of the contract, by which its dates are told
     * @param desk     of the desk whose hours count; empty around the clock
     */
    record ClockReading(Decision decision, Optional<Instant> dueAt, List<ClockPart> parts, ZoneId zone, Optional<ZoneId> desk) {
    }

    /**
     * A stretch of time.
     *
     * @param kind  {@code COUNTED}, {@code CLOSED}, {@code HOLIDAY} or {@code STOPPED}
     * @param name  of the holiday, or why the clock stood still; may be empty
     */
    record ClockPart(String kind, Instant from, Instant until, String name) {
    }
}
