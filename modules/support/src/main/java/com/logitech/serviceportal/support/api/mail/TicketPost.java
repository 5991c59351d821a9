package com.logitech.serviceportal.support.api.mail;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.talk.Attachments;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a ticket is written of by mail. Asked by the house itself. */
public interface TicketPost {

    /** As it stands now; refused as unknown where there is no such ticket. */
    Envelope of(TicketId ticket);

    /** Who is told of it, alone; found with less. Refused as {@link #of}. */
    Recipients to(TicketId ticket);

    /** Whether a person of the customer's may read the ticket now. Refused as {@link #of}. */
    boolean mayRead(TicketId ticket, UserId person);

    /** The files of the mail that became a word that were not taken, in their order there; nearly always none. */
    List<FileLeftOut> leftOut(TicketId ticket, EntryId word);

    /** A file that was not taken. @param name as it is shown */
    record FileLeftOut(String name, Attachments.Fault why) {
    }

    /**
     * Who is told of a ticket.
     *
     * @param requester who opened it, or for whom our people did, while he still may read it
     * @param readers   who is told what is said: he, and who follows it and may read it
     * @param watchers  who of ours follows it
     * @param assignee  who of ours works on it
     */
    record Recipients(SupportLevel level, Optional<UserId> requester, Set<UserId> readers, Set<UserId> watchers,
            Optional<UserId> assignee) {
    }

    /**
     * To whom, and what an answer is known by.
     *
     * @param requester       who opened it, or for whom our people did, while he still may read it
     * @param readers         who is told what is said: he, and who follows it and may read it
     * @param watchers        who of ours follows it
     * @param assignee        who of ours works on it
     * @param token           stands in every mail about it and in nothing else; lets an answer find back
     * @param thread          Message-IDs of the mails taken into it, without brackets, oldest first
     * @param selectInPortal  whether the customer has Select Spaces while this ticket is not a Select one: those are opened in the
     *                        portal (R30)
     * @param reopenableUntil until when the customer may open it again (UTC, D6); empty while it is open
     */
    record Envelope(SupportLevel level, Optional<UserId> requester, Set<UserId> readers, Set<UserId> watchers,
            Optional<UserId> assignee, String token, List<String> thread, boolean selectInPortal, Optional<Instant> reopenableUntil) {
    }
}
