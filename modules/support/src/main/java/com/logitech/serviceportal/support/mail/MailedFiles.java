package com.logitech.serviceportal.support.mail;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.talk.Attachments;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
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

    /**
     * What is not kept beside the word is in the whole of the mail; our people are told that it is missing, and why.
     *
     * @param by whose word it is
     */
    void keep(TicketId ticket, EntryId word, Caller by, List<Attachments.SentFile> files, Instant now) {
        if (!files.isEmpty()) {
            Attachments.Kept kept = Caller.actingAs(by, () -> attachments.storeUsable(ticket, word, files));
            if (!kept.leftOut().isEmpty()) {
                words.missing(ticket, kept.leftOut(), now);
            }
        }
    }
}
