package com.logitech.serviceportal.support.mail;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.mail.TicketPost.FileLeftOut;
import com.logitech.serviceportal.support.api.talk.Attachments;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketReopened;
import com.logitech.serviceportal.support.api.tickets.TicketWritten;
import com.logitech.serviceportal.support.model.Conversations;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import com.logitech.serviceportal.support.tickets.Reckoning;
import com.logitech.serviceportal.support.tickets.TicketRecorder;
import com.logitech.serviceportal.support.tickets.UnansweredClosing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Writes what came by mail into tickets, with the instant it was received at: who answered in time has, however late his mail was
 * fetched (D24).
 */
@ApplicationScoped
class MailedWords {

    /** How the house signs what it notes by itself. */
    private static final String HOUSE = "Help desk";

    @Inject
    private Tickets tickets;
    @Inject
    private Conversations conversations;
    @Inject
    private KnownTickets known;
    @Inject
    private TicketRecorder recorder;
    @Inject
    private Reckoning reckoning;
    @Inject
    private UnansweredClosing closing;
    @Inject
    private Event<TicketWritten> ticketWritten;
    @Inject
    private Event<TicketReopened> ticketReopened;

    /**
     * The caller's answer. A closed ticket is opened by it again, as long as he may (D6).
     *
     * @param received when our mail server received it; @param now both UTC
     * @return empty where the ticket was closed too long before
     */
    Optional<EntryId> answer(TicketId ticket, String text, Instant received, Instant now) {
        Ticket held = known.mailed(ticket);
        Instant at = within(held, received, now);
        if (held.closedAt().isEmpty() && held.closesAt().filter(at::isAfter).isPresent()) {
            closing.close(List.of(held), now);
        }
        if (reckoning.reopenableUntil(held).filter(at::isAfter).isPresent()) {
            return Optional.empty();
        }
        Optional<Instant> closed = held.closedAt();
        EntryId entry = recorder.say(held, TicketFact.Kind.CUSTOMER_WROTE, text, at, now);
        if (closed.isPresent()) {
            open(held, closed.filter(when -> !at.isAfter(when)).map(when -> "The ticket closed before this mail was fetched, which the"
                    + " mail server had received by then."), now);
        }
        recorder.reckon(held, now);
        ticketWritten.fire(new TicketWritten(held.customer(), held.id(), held.number(), entry, true, at));
        return Optional.of(entry);
    }

    /** Something for our people alone: what a machine answered, or what came too often. */
    EntryId aside(TicketId ticket, TicketFact.Kind what, String text, Instant received, Instant now) {
        Ticket held = known.mailed(ticket);
        EntryId entry = recorder.say(held, what, text, within(held, received, now), now);
        if (held.closedAt().isEmpty()) {
            recorder.reckon(held, now);
        }
        return entry;
    }

    /** Tells our people which files of a mail are not beside its word. @return the ticket they are missing from */
    Ticket missing(TicketId ticket, EntryId word, List<Attachments.LeftOut> files, Instant now) {
        Ticket held = tickets.lock(ticket).orElseThrow();
        LeftOutNote note = LeftOutNote.of(files);
        Caller.actingAs(Caller.system(HOUSE), () -> recorder.noteOn(held, word, note.text(), note.codes(), now));
        return held;
    }

    /** The files of a mail that are not beside its word. */
    List<FileLeftOut> missing(TicketId ticket, EntryId word) {
        return conversations.notesOn(ticket, word).stream().flatMap(note -> new LeftOutNote(note.text(), note.codes()).files().stream())
                .toList();
    }

    /** Opens a held ticket again. @param why for our people, where nobody asked for it */
    void open(Ticket held, Optional<String> why, Instant now) {
        held.reopen();
        recorder.record(held, TicketFact.Kind.REOPENED, "", now);
        why.ifPresent(reason -> Caller.actingAs(Caller.system(HOUSE),
                () -> recorder.say(held, TicketFact.Kind.NOTED, "Opened again. " + reason, now)));
        tickets.flush();
        ticketReopened.fire(new TicketReopened(held.customer(), held.id(), held.number(), now));
    }

    /** A clock that is wrong elsewhere makes nothing happen before the ticket, or tomorrow. */
    private static Instant within(Ticket ticket, Instant received, Instant now) {
        Instant at = received.isAfter(now) ? now : received;
        return at.isBefore(ticket.openedAt()) ? ticket.openedAt() : at;
    }
}
