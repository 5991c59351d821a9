package com.logitech.serviceportal.dispatch.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How the mailbox stands that is read for the help desk. Asked by operations, system administrators and the house itself. */
public interface IncomingMail {

    /** Empty where no mailbox is read. */
    Optional<MailboxStanding> standing();

    /**
     * A mailbox as it was last looked into, by whichever server. All instants are UTC.
     *
     * @param lastReadAt   when that went well; empty for never
     * @param left         mails that were there and are not taken in yet
     * @param behind       since when the oldest of these, or one that nobody could see, may lie there
     * @param failingSince since when it cannot be read; empty while it can
     * @param problem      why not, as the mail server or the setting has it; empty while it can
     */
    record MailboxStanding(Optional<Instant> lastReadAt, int left, Duration behind, Optional<Instant> failingSince, String problem) {
    }
}
