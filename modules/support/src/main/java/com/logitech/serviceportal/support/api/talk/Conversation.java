package com.logitech.serviceportal.support.api.talk;

import com.logitech.serviceportal.definitions.counter.OpenToAll;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.talk.Attachments.AttachedFile;
import com.logitech.serviceportal.support.api.talk.Attachments.SentFile;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.Delivery;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordKind;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordPlace;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is said in a ticket, formatted and with its files. Words are kept as they were written, in the signs of CommonMark; the HTML is made
 * of them when they are read, so that it never holds more than a paragraph, a list, a quotation, code, emphasis and a link.
 */
public interface Conversation {

    /** In the order it was said; notes are there for our own people alone. */
    List<SaidWord> of(TicketId ticket);

    /** The same of a ticket that was read just now. */
    List<SaidWord> of(TicketDetail read);

    /**
     * Says something, with files, and does what goes with it, in one.
     *
     * @param version the one last read: who answers has seen the last word
     */
    TicketDetail say(TicketId ticket, long version, Saying saying, List<SentFile> files);

    /** How a text would look. Nothing is kept. */
    @OpenToAll("who writes a text may see it")
    List<TextPart> preview(String text);

    /**
     * Something to be said.
     *
     * @param inside for our own people alone
     * @param take   makes the ticket the caller's own work before; by our people
     * @param solve  closes it as solved afterwards; not with what is said inside
     * @param settle  the level it gets before (R122), not agreed with the customer yet unless it has it; by our people; empty to leave it
     * @param propose the ISO 639-1 code of the language that is proposed before (D51); by our people; empty for none
     */
    record Saying(String text, boolean inside, boolean take, boolean solve, Optional<Priority> settle, Optional<String> propose) {
    }

    /**
     * A word in a ticket. The instant is UTC.
     *
     * @param by       the name of who said it; empty for who is erased
     * @param text     as it was written
     * @param parts    the same as HTML, in its order
     * @param delivery what came of the mail that carries it; empty while nothing is known of one
     * @param places   where else it stands
     */
    record SaidWord(EntryId id, WordKind kind, Instant at, String by, String text, List<TextPart> parts, List<AttachedFile> files,
            Optional<Delivery> delivery, List<WordPlace> places) {
    }

    /** A stretch of a text. @param quoted whether it repeats what was said before @param html safe to be shown in a page of the portal */
    record TextPart(boolean quoted, String html) {
    }
}
