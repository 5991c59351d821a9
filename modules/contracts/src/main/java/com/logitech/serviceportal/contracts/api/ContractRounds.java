package com.logitech.serviceportal.contracts.api;

/**
 * What time alone brings about for contracts. A round is woken every minute; each call is one transaction of a limited number of
 * contracts, and may come late, twice, or from two servers at once. For the house itself, operations and system administrators.
 */
public interface ContractRounds {

    /**
     * Writes the start of contracts whose latest start day has come in their zone (R24): the day due, however late.
     *
     * @return how many it wrote; 0 when none is left that can be written now
     */
    int startDue();

    /**
     * Writes the end of contracts whose last covered day is over in their zone (R25).
     *
     * @return how many it wrote; 0 when none is left that can be written now
     */
    int endDue();

    /**
     * Switches Sync features on again whose Spaces are above their plan's maximum no more (R112), where that was not done with what
     * brought it about. Each customer is a transaction of its own.
     *
     * @return of how many Spaces
     */
    int returnDue();

    /**
     * Notices plans that have gone above their maximum, and tells of it once each time (R109). Each customer is a transaction of its own.
     *
     * @return how many plans
     */
    int outgrownDue();
}
