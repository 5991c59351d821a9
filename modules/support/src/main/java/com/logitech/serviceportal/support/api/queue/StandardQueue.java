package com.logitech.serviceportal.support.api.queue;

/** The queues everybody looks at first, with how many wait in each. */
public enum StandardQueue {
    UNASSIGNED("Unassigned", TicketState.OPEN, TicketWorker.NOBODY),
    DUE_SOON("Due within 1 hour", TicketState.DUE_SOON, TicketWorker.ANYBODY),
    LATE("Late", TicketState.LATE, TicketWorker.ANYBODY),
    MINE("Mine", TicketState.OPEN, TicketWorker.ME),
    MINE_AWAITING_US("Mine, awaiting us", TicketState.AWAITS_US, TicketWorker.ME),
    AWAITS_CUSTOMER("Awaits the customer", TicketState.AWAITS_CUSTOMER, TicketWorker.ANYBODY),
    CLOSING_SOON("Closes within 24 hours", TicketState.CLOSING_SOON, TicketWorker.ANYBODY);

    private final String title;
    private final TicketState state;
    private final TicketWorker worker;

    StandardQueue(String title, TicketState state, TicketWorker worker) {
        this.title = title;
        this.state = state;
        this.worker = worker;
    }

    public String title() {
        return title;
    }

    public TicketState state() {
        return state;
    }

    public TicketWorker worker() {
        return worker;
    }
}
