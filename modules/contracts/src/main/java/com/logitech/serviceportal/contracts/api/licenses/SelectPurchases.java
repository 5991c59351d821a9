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

/** TEMPORARY signature. */
public interface SelectPurchases {

    List<SelectPurchase> of(CustomerId customer, Instant at, Instant knownAt);

    List<SelectPlan> plans(CustomerId customer, Instant at, Instant knownAt);

    record SelectPurchase(ContractId contract, ContractNumber number, Instant purchasedAt, ZoneId zone, Map<SpaceCategory, Integer> spaces) {
    }

    record SelectPlan(ContractId contract, ContractNumber number, Instant purchasedAt, ZoneId zone, Set<SpaceCategory> fits,
                      int maximumSpaces, boolean serving) {
    }
}
