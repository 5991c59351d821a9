package com.logitech.serviceportal.support.api.queue;

import java.time.Duration;

/** How a ticket stands, as lists are narrowed by it. */
public enum TicketState {
    OPEN("Open"),
    /** Open, and not answered yet. */
    NEW("New"),
    /** Open, and the last word is the customer's. */
    AWAITS_US("Awaits us"),
    /** Open, and the last word is ours. */
    AWAITS_CUSTOMER("Awaits the customer"),
    /** Its first response has a due time within {@link #SOON}. */
    DUE_SOON("Due within 1 hour"),
    /** Its first response is late, and still awaited. */
    LATE("Late"),
    /** It closes within {@link #CLOSING} unless the customer answers. */
    CLOSING_SOON("Closes within 24 hours"),
    /** Something that is not ours has to happen first (R41, R131, R133). */
    STOPPED("Waits for something else"),
    CLOSED("Closed"),
    ANY("Open and closed");

    public static final Duration SOON = Duration.ofHours(1);
    public static final Duration CLOSING = Duration.ofHours(24);

    private final String title;

    TicketState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
