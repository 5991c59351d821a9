package com.logitech.serviceportal.support.api.queue;

/** Who works on a ticket, as lists are narrowed by it. */
public enum TicketWorker {
    /** Whoever does, or nobody. */
    ANYBODY,
    /** The caller. */
    ME,
    NOBODY
}
