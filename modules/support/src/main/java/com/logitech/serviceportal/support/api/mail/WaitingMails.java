package com.logitech.serviceportal.support.api.mail;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Mails that wait until one of our people says what becomes of them: nobody signs in with the sender's address, or he wrote too often. What
 * waits for {@link #LONGEST_WAIT_DAYS} days is given back to its sender with an explanation, and so is what comes while
 * {@link #MOST_WAITING} wait or {@link #MOST_BYTES} are kept. By agents and service managers. All instants are UTC.
 */
public interface WaitingMails {

    int MOST_WAITING = 500;
    /** Of one address within a day: so that nobody fills the room for all. */
    int MOST_FROM_ONE = 5;
    long MOST_BYTES = 1L << 30;
    int LONGEST_WAIT_DAYS = 30;
    int LONGEST_REASON = 500;

    /** Newest first. */
    Page<WaitingMail> mails(MailFate fate, Optional<String> after, int size);

    /** How many wait. */
    long waiting();

    WaitingMailDetail mail(MailId mail);

    /** The ticket a mail could go into, by the number our people type. */
    TicketId ticket(TicketNumber number);

    /**
     * Opens a ticket with it, under Basic (R30). Its clock begins now: before, nobody could say whose request it is. Refused where another
     * was faster, here and below.
     */
    TicketDetail open(MailId mail, Release release);

    /**
     * Takes it into a ticket as the customer's word, which counts from when it was received (D24). One that is closed is opened again, as
     * long as it may be (D6).
     */
    TicketDetail add(MailId mail, TicketId ticket);

    /** Nothing comes of it, and its sender is told nothing. @param reason 3 to {@link #LONGEST_REASON} characters, for our people */
    WaitingMailDetail discard(MailId mail, String reason);

    /** Why it waits. */
    enum WaitsFor {
        /** Nobody signs in with its sender's address. */
        UNKNOWN_SENDER,
        /** Its sender wrote too often to the ticket within an hour. */
        TOO_OFTEN
    }

    /** What has become of it. */
    enum MailFate {
        WAITING, RELEASED, DISCARDED,
        /** It waited too long, and its sender was told. */
        GIVEN_BACK
    }

    /**
     * The ticket a mail opens.
     *
     * @param askedFor which of the customer's people wrote it, if he is one: he has our answers
     * @param language an ISO 639-1 code
     */
    record Release(CustomerId customer, Optional<UserId> askedFor, String language) {
    }

    /**
     * A mail as a list shows it. Its texts are a stranger's.
     *
     * @param from     the address it gives; empty once it is forgotten
     * @param subject  on one line; may be empty
     * @param begins   the first words of its text; empty once it waits no more
     * @param files    how many are attached
     * @param ticket   it is about, or went into
     * @param reason   why it was discarded; empty otherwise
     * @param settledBy the name of who said what becomes of it; empty while it waits
     */
    record WaitingMail(MailId id, String from, String fromName, String subject, Instant receivedAt, WaitsFor why, MailFate fate,
            String begins, int files, Optional<TicketId> ticket, String reason, Optional<Instant> settledAt, String settledBy) {
    }

    /** A mail with what it says. @param text as it was read; empty once it waits no more */
    record WaitingMailDetail(WaitingMail mail, String text, List<EnclosedFile> files) {
    }

    /** A file of a mail, as its sender called it. */
    record EnclosedFile(String name, int bytes) {
    }
}
