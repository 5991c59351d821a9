package com.logitech.serviceportal.support.api.mail;

/** What became of a mail. */
public enum MailVerdict {
    /** A person's word in a ticket. */
    WORD,
    /** The first of too many within an hour: kept in the ticket for our people alone. */
    HELD,
    /** It waits until one of our people says what becomes of it: its sender is unknown, or wrote still more. */
    WAITING,
    /** A machine answered; no answer of the customer (D24). */
    AUTOMATIC,
    /** It opened a ticket. */
    OPENED,
    /** It said that one of our mails did not arrive. */
    CAME_BACK,
    /** It was given back with an explanation, or silently where one was given that day. */
    RETURNED,
    /** Nobody has to know: our own mail, or a machine's that is about no ticket. */
    DROPPED,
    /** It waited, and nothing comes of it. */
    DISCARDED,
    /** It had been taken in before. */
    KNOWN
}
