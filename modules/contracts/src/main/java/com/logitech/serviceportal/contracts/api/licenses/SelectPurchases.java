package com.logitech.serviceportal.contracts.api.licenses;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By which purchases a customer's Select Spaces are counted (R29, R78, R82). Read by all who see the customer; a stranger's answers as
 * unknown. Instants are UTC.
 */
public interface SelectPurchases {

    /**
     * The Spaces counted at an instant, each once, by the purchase they were first counted by: Spaces of a renewal that were counted under
     * the contract it renews stay with that one. The first purchase first.
     *
     * @param at      the instant asked about, past or future
     * @param knownAt as known then, not after now
     */
    List<SelectPurchase> of(CustomerId customer, Instant at, Instant knownAt);

    /** The Select Enterprise Plans in service at an instant, and those whose place they took (D42); the first purchase first. */
    List<SelectPlan> plans(CustomerId customer, Instant at, Instant knownAt);

    /** @param purchasedAt when it was ordered @param zone the contract's @param spaces how many of each category count for it */
    record SelectPurchase(ContractId contract, ContractNumber number, Instant purchasedAt, ZoneId zone,
                          Map<SpaceCategory, Integer> spaces) {
    }

    /** @param purchasedAt when it was ordered @param zone the contract's @param fits what it serves @param serving at the instant */
    record SelectPlan(ContractId contract, ContractNumber number, Instant purchasedAt, ZoneId zone, Set<SpaceCategory> fits,
                      int maximumSpaces, boolean serving) {
    }
}
