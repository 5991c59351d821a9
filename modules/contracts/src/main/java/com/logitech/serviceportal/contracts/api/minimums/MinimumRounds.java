package com.logitech.serviceportal.contracts.api.minimums;

/** What time alone brings about for minimums, woken every hour. For the house itself, operations and system administrators. */
@FunctionalInterface
public interface MinimumRounds {

    /**
     * Tells of every minimum that will fall short before long (R27), once for each of {@link Minimums#TOLD_DAYS_BEFORE}.
     *
     * @return of how many customers it told something
     */
    int tellDue();
}
