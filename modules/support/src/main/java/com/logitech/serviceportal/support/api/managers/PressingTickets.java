package com.logitech.serviceportal.support.api.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import java.util.Map;
import java.util.Set;

/** Which tickets of several customers press, for who looks after them, in as many look-ups as for one. By our own people. */
@FunctionalInterface
public interface PressingTickets {

    /** So many days back missed objectives are counted. */
    int DAYS_BACK = 7;

    /** One entry for each. */
    Map<CustomerId, Pressing> of(Set<CustomerId> customers);

    /**
     * What presses at a customer; each is the count of what {@code TicketQueue} lists so.
     *
     * @param late    first responses that are late and awaited
     * @param dueSoon first responses due within the hour
     * @param missed  tickets opened in the last {@link #DAYS_BACK} days whose first response was late, answered or not
     */
    record Pressing(int late, int dueSoon, int missed) {
    }
}
