package com.logitech.serviceportal.support.api.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Takes in what is written to the help desk by mail (R30, D24). Asked by the house itself. */
public interface MailDesk {

    /** The largest mail that is taken in, in bytes. */
    int LARGEST = 25 * 1024 * 1024;

    /**
     * Takes a mail in, once however often it is told: as a word in its ticket, as a new ticket under Basic (R30: never Select), or gives
     * it back. What the sender may do is what he may do in the portal. What comes from nobody we know waits for our people if the house
     * has it so, and what one sender writes to a ticket too often waits in any case ({@link WaitingMails}).
     */
    MailVerdict take(MailIn mail, UnknownSenders strangers);

    /** Gives a mail back that could not be taken in. Who gets no explanation is nonetheless noted. */
    MailVerdict giveBack(MailIn mail, ReturnReason why);

    /** Whom to write to about a mail that was given back; empty when it is forgotten. */
    Optional<ReturnedMail> returned(MailId mail);

    /** Gives back some of the mails that have waited too long by now. @return how many */
    int giveBackWaiting(int most);

    /** Removes the wording of some mails taken in before an instant (UTC). @return how many */
    int forget(Instant before, int most);

    /**
     * A mail to be explained to its sender.
     *
     * @param messageId without brackets; may be empty
     * @param subject   may be empty
     * @param language  he reads: "en", "de", "fr"
     * @param zone      he reads times in
     */
    record ReturnedMail(String address, String name, String messageId, String subject, String language, ZoneId zone, ReturnReason why) {
    }
}
