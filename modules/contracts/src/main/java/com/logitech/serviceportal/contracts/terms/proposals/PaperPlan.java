package com.logitech.serviceportal.contracts.terms.proposals;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.util.Objects;
import java.util.Set;

/**
 * The Enterprise Plan of a contract on paper.
 *
 * @param soldFor  the category word of its order
 * @param serves   the categories of Space it serves (R107, D39)
 * @param tier     its size
 * @param original the first of the plans that took each other's place; the contract itself where it took none (D42)
 */
public record PaperPlan(SpaceCategory soldFor, Set<SpaceCategory> serves, PlanCapacity.Tier tier, ContractId original) {

    public PaperPlan {
        Objects.requireNonNull(soldFor, "soldFor");
        Objects.requireNonNull(original, "original");
        serves = Set.copyOf(serves);
    }
}
