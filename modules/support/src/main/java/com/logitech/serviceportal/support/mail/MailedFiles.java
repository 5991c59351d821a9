package com.logitech.serviceportal.support.mail;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.mail.MailFilesLeftOut;
import com.logitech.serviceportal.support.api.talk.Attachments;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Keeps what was attached to a mail beside the word it became. */
@ApplicationScoped
class MailedFiles {

    @Inject
    private Attachments attachments;
    @Inject
    private MailedWords words;
    @Inject
    private Event<MailFilesLeftOut> mailFilesLeftOut;

    /**
     * What is not kept beside the word is in the whole of the mail; our people are told that it is missing, and why, and so is its sender,
     * if he signs in here: by the acknowledgement of a ticket that is opened.
     *
     * @param by     whose word it is
     * @param opened whether the word opened the ticket
     */
    void keep(TicketId ticket, EntryId word, Caller by, List<Attachments.SentFile> files, boolean opened, Instant now) {
        if (!files.isEmpty()) {
            Attachments.Kept kept = Caller.actingAs(by, () -> attachments.storeUsable(ticket, word, files));
            if (!kept.leftOut().isEmpty()) {
                Ticket missing = words.missing(ticket, word, kept.leftOut(), now);
                if (!opened && !by.isStaff()) {
                    mailFilesLeftOut.fire(new MailFilesLeftOut(missing.customer(), ticket, missing.number(), word,
                            new UserId(by.user()), now));
                }
            }
        }
    }
}
