package com.logitech.serviceportal.support.api.mail;

import com.logitech.serviceportal.support.api.tickets.EntryId;
import java.time.Instant;

/**
 * What came of the mails that carry our replies: an attempt to reach the customer is one that was accepted and did not come back (D24).
 * Told by the house itself; told twice, it counts once.
 */
public interface ContactEvidence {

    /** The mail server of the customer's side took it. @param at UTC */
    void accepted(EntryId reply, Instant at);

    /**
     * It did not arrive, or was never taken. A ticket that closed on it is opened again.
     *
     * @param status as the mail server gave it, such as 5.1.1; may be empty
     * @param at     when that became known (UTC)
     */
    void cameBack(EntryId reply, String status, Instant at);
}
