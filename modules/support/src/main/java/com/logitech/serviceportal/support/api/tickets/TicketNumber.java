package com.logitech.serviceportal.support.api.tickets;

/** The number a ticket is spoken of by, for instance T-100042. It identifies, it does not authorize. */
public record TicketNumber(long value) {

    public TicketNumber {
        if (value <= 0) {
            throw new IllegalArgumentException("a ticket number is positive");
        }
    }

    @Override
    public String toString() {
        return "T-" + value;
    }
}
