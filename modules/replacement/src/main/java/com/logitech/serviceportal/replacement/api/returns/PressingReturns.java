package com.logitech.serviceportal.replacement.api.returns;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import java.util.Map;
import java.util.Set;

/** Which returns of several customers press, for who looks after them, in as many look-ups as for one. By our own people. */
@FunctionalInterface
public interface PressingReturns {

    /** One entry for each. */
    Map<CustomerId, Pressing> of(Set<CustomerId> customers);

    /**
     * What presses at a customer.
     *
     * @param review   claims that lie before our people
     * @param problems returns of whose deliveries something is wrong that nobody has settled (R64)
     * @param overdue  failed units the customer was reminded of and that have not come back (R65)
     */
    record Pressing(int review, int problems, int overdue) {
    }
}
