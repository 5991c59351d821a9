package com.logitech.serviceportal.dispatch.api;

/** What time alone has told of contracts, woken every hour. For the house itself, operations and system administrators. */
@FunctionalInterface
public interface EndingRounds {

    /**
     * Speaks of every contract that nears its end, once for each mark and reader.
     *
     * @return how many pages of contracts it looked through
     */
    int tellEnding();
}
