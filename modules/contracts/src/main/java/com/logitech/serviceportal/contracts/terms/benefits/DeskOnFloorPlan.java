package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Wording;
import java.util.Objects;

/**
 * R96: a Flex Desk appears on floor plans, and so in Tune, only with Essential or Select on it.
 */
public final class DeskOnFloorPlan implements FeatureTerm<DeskOnFloorPlan.Facts> {

    /**
     * What it rests on.
     *
     * @param level    the Space's level at the instant
     * @param category its category
     */
    public record Facts(ServiceLevel level, SpaceCategory category) {
        public Facts {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(category, "category");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.DESKS_ON_FLOOR_PLANS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public boolean isAbout(BenefitListing benefit) {
        return benefit.benefit().equals(KnownBenefits.FLOOR_PLAN_MAPS);
    }

    @Override
    public Facts factsOf(CoveredSpace space, BenefitListing benefit) {
        return new Facts(space.level(), space.category());
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.category().equals(SpaceCategory.FLEX_DESK)) {
            return Finding.holds(clause(), facts, "The Space is " + Wording.a(Words.title(facts.category()))
                    + "; the question arises for Flex Desks only.");
        }
        return facts.level().isPaid()
                ? Finding.holds(clause(), facts, "The Flex Desk has " + facts.level().title() + " and appears on floor plans.")
                : Finding.fails(clause(), facts, "The Flex Desk has Basic only; it can be booked, but not shown on floor plans.",
                        "Assign a free Essential or Select license to this Flex Desk.");
    }
}
