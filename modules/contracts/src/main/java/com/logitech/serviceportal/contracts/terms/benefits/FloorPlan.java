package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseOnSpace;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.util.Objects;

/**
 * R97: only Spaces with Essential or Select are objects on a floor plan; one that loses its license is hidden and keeps its place.
 */
public final class FloorPlan implements FeatureTerm<FloorPlan.Facts> {

    /**
     * What it rests on.
     *
     * @param level    the Space's level at the instant
     * @param category its category
     * @param placed   whether it has a place on the plan already
     */
    public record Facts(ServiceLevel level, SpaceCategory category, boolean placed) {
        public Facts {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(category, "category");
        }

        /** How it appears. */
        public Appearance appearance() {
            return of(level, placed);
        }
    }

    /** How a Space appears on a floor plan. */
    public enum Appearance {
        SHOWN, HIDDEN_PLACE_KEPT, NOT_ON_PLAN
    }

    /** @param placed whether the Space has a place on the plan */
    public static Appearance of(ServiceLevel level, boolean placed) {
        if (!placed) {
            return Appearance.NOT_ON_PLAN;
        }
        return level.isPaid() ? Appearance.SHOWN : Appearance.HIDDEN_PLACE_KEPT;
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.FLOOR_PLAN_MAPS;
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
        return new Facts(space.level(), space.category(), false);
    }

    @Override
    public Finding judge(Facts facts) {
        String space = "The " + Words.title(facts.category()) + " has " + facts.level().title();
        if (facts.level().isPaid()) {
            return Finding.holds(clause(), facts, space + (facts.placed() ? " and is shown on the floor plan."
                    : " and may be placed on a floor plan."));
        }
        return Finding.fails(clause(), facts, space + " only" + (facts.appearance() == Appearance.HIDDEN_PLACE_KEPT
                ? "; it is hidden on the floor plan and keeps its place." : " and cannot be placed on a floor plan."),
                LicenseOnSpace.REMEDY);
    }
}
