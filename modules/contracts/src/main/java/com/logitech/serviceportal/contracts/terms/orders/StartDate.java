package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The day a contract's service begins, and what made it that day (R23, R113). Dates are days in the contract's zone.
 *
 * @param on     first covered day; may lie ahead
 * @param cause  which of the alternatives came first
 * @param latest day it begins by itself if nothing is assigned or activated before
 * @param clause the clause it follows from
 */
public record StartDate(LocalDate on, Cause cause, LocalDate latest, ContractsClause clause) {

    /** Days the text gives a customer before service starts by itself; a dated parameter may say otherwise. */
    public static final int USUAL_WAIT_DAYS = 60;

    /** What made service start on that day. On a tie the waiting time did: its day began first. */
    public enum Cause {
        FIRST_ASSIGNMENT, ACTIVATION, ORDER_CREATION, PURCHASE_ORDER, RENEWED_ENDED
    }

    public StartDate {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(clause, "clause");
        if (on.isAfter(latest)) {
            throw new IllegalArgumentException("service cannot start on " + on + ", after its latest day " + latest);
        }
    }

    /** Whether service has started when the day is over or running. */
    public boolean startedOn(LocalDate day) {
        return !on.isAfter(day);
    }

    /** Whether it is the day of the first use, and not that on which the wait is over. */
    public boolean byUse() {
        return cause == Cause.FIRST_ASSIGNMENT || cause == Cause.ACTIVATION;
    }
}
