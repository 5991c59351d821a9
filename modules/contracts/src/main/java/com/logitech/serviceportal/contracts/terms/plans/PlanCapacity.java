package com.logitech.serviceportal.contracts.terms.plans;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;

/**
 * R109: a plan's tier has a maximum of Spaces; growth beyond it calls for a higher tier, which replaces the plan and adds nothing to it.
 *
 * <p>Above the maximum nothing is switched off by itself: Spaces are served, and the excess is reported for staff to decide (D31).
 * The finding therefore holds, with the excess among its facts.
 */
public final class PlanCapacity implements Term<PlanCapacity.Facts> {

    /**
     * What it rests on.
     *
     * @param tier          the tier's name
     * @param maximumSpaces its maximum
     * @param spaces        Spaces of the plan's categories, each once
     * @param excess        Spaces above the maximum, 0 within it
     */
    public record Facts(String tier, int maximumSpaces, int spaces, int excess) {
        public Facts {
            if (excess != PlanCapacity.excess(maximumSpaces, spaces)) {
                throw new IllegalArgumentException(spaces + " Spaces with a maximum of " + maximumSpaces + " are no excess of " + excess);
            }
        }

        /** With the excess worked out. */
        public static Facts of(Tier tier, int spaces) {
            return new Facts(tier.name(), tier.maximumSpaces(), spaces, PlanCapacity.excess(tier.maximumSpaces(), spaces));
        }

        public boolean within() {
            return excess == 0;
        }
    }

    /** A size a plan is sold in. */
    public record Tier(String name, int maximumSpaces) {
        public Tier {
            if (maximumSpaces < 1) {
                throw new IllegalArgumentException("a tier has room for at least one Space");
            }
        }
    }

    /** Spaces above the maximum; 0 within it. */
    public static int excess(int maximumSpaces, int spaces) {
        return Math.max(0, spaces - maximumSpaces);
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.PLAN_TIER;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String served = "The plan's tier " + facts.tier() + " is for up to " + Wording.count(facts.maximumSpaces(), "Space", "Spaces")
                + " and serves " + Wording.count(facts.spaces(), "Space", "Spaces");
        return Finding.holds(clause(), facts, facts.within() ? served + "."
                : served + ", " + facts.excess() + " above it; these are served until staff decide, and a higher tier is due.");
    }
}
