package com.logitech.serviceportal.contracts.api.plans;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.CategoryCount;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Enterprise Plans by their Spaces: how many there are against the maximum, which of them are above it, and what our people do about
 * those (R109, R111, R112, R114). Read by all who see the customer; Sync features are switched by operations and service managers. A
 * stranger's plan answers as unknown, a contract of licenses is refused.
 */
public interface EnterprisePlans {

    /** More Spaces than this are not switched at once. */
    int MOST_SWITCHED = 1_000;

    PlanStanding plan(ContractId plan);

    /** The Spaces above the maximum, in the order in which they are: the newest first (D19, D57). None at or below it. */
    Page<AboveMaximum> above(ContractId plan, Optional<String> after, int size);

    /**
     * Switches the Sync features of Spaces above the maximum off (R112). Those that are off stay so. They return by themselves when
     * their Space is above no more.
     *
     * @param spaces 1 to {@link #MOST_SWITCHED}, each above the maximum now
     * @param reason 1 to 500 characters
     */
    PlanStanding switchOff(ContractId plan, Set<SpaceId> spaces, String reason);

    /** Switches them on again before that. Those that are on stay so. */
    PlanStanding switchOn(ContractId plan, Set<SpaceId> spaces, String reason);

    /**
     * Plans in service noticed above their maximum (R109), the last noticed first; of all customers the caller sees, or of one. It is
     * noticed within some minutes.
     */
    Page<OutgrownPlan> outgrown(Optional<CustomerId> customer, Optional<String> after, int size);

    /** How each of these plans came to be by upgrades (D42); what is no plan is absent, and so is a stranger's. */
    Map<ContractId, Lineage> lineages(Set<ContractId> plans);

    /**
     * A plan by its Spaces, as the register has them now.
     *
     * @param serving     whether it serves now
     * @param byCategory  how many Spaces of each category it serves
     * @param spaces      over all of them, each once
     * @param excess      how many are above the maximum; 0 within it
     * @param tierNeeded  the least maximum of a tier that would hold them; empty within
     * @param switchedOff of how many the Sync features are off
     * @param switchable  whether the caller may switch them
     * @param evidence    whether it is shown that they are within the maximum (R111)
     * @param qualifies   whether it qualifies for a service manager and spares (R114)
     */
    record PlanStanding(ContractId contract, ContractNumber number, CustomerId customer, ZoneId zone, boolean serving, String tier,
                        int maximumSpaces, List<CategoryCount> byCategory, int spaces, int excess, Optional<Integer> tierNeeded,
                        int switchedOff, boolean switchable, Decision evidence, Decision qualifies) {
    }

    /**
     * A Space above the maximum.
     *
     * @param position    1 for the newest
     * @param appearedAt  when it was created (UTC)
     * @param switchedOff since when its Sync features are off, why and by whom; empty while they are on
     */
    record AboveMaximum(SpaceId space, String name, SpaceCategory category, int position, Instant appearedAt,
                        Optional<SwitchedOff> switchedOff) {
    }

    /**
     * A plan above its maximum.
     *
     * @param spaces     how many it serves now
     * @param excess     how many of them are above; 0 where it is within again and that was not noticed yet
     * @param aboveSince when it was noticed (UTC)
     */
    record OutgrownPlan(ContractId contract, ContractNumber number, CustomerId customer, String company, String tier, int maximumSpaces,
                        int spaces, int excess, Instant aboveSince) {
    }

    /** @param since UTC */
    record SwitchedOff(Instant since, String reason, String by) {
    }

    /**
     * Where a plan stands in a row of upgrades.
     *
     * @param continues       the plan whose place it took
     * @param original        the first of them; itself where it took no place
     * @param originalOrderedAt when that one's order was created (UTC)
     * @param originalSince   the first instant of that one's service (UTC); empty while it has not started
     * @param endsBefore      the first day none of them covers any more, in the zone
     * @param replacedBy      the plan that took its place, and since when (UTC)
     */
    record Lineage(ContractId plan, Optional<ContractId> continues, ContractId original, Instant originalOrderedAt,
                   Optional<Instant> originalSince, LocalDate endsBefore, ZoneId zone, Optional<ContractId> replacedBy,
                   Optional<Instant> replacedAt) {
    }
}
