package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import java.util.Objects;
import java.util.Optional;

/**
 * R2: a benefit is granted only where the table lists it for that level and category; what is described in general grants nothing.
 *
 * <p>What no row lists is granted to nobody, a benefit invented later included (R99).
 */
public final class BenefitMatrix implements Term<BenefitMatrix.Facts> {

    /**
     * What it rests on.
     *
     * @param level       the level of the cover
     * @param category    the Space's category
     * @param benefit     the benefit asked for
     * @param listed      whether the table lists it for this level and category
     * @param lowestLevel the lowest level for which the table lists it for this category; empty if for none
     */
    public record Facts(ServiceLevel level, SpaceCategory category, Benefit benefit, boolean listed, Optional<ServiceLevel> lowestLevel) {
        public Facts {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(benefit, "benefit");
            if (listed && lowestLevel.isEmpty()) {
                throw new IllegalArgumentException("a benefit listed has a lowest level that lists it");
            }
        }

        public static Facts of(ServiceLevel level, SpaceCategory category, BenefitListing listing) {
            return new Facts(level, category, listing.benefit(), listing.levels().contains(level), listing.lowest());
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.BENEFIT_MATRIX;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String cover = facts.level().title() + " for " + Words.title(facts.category());
        if (facts.listed()) {
            return Finding.holds(clause(), facts, cover + " lists " + KnownBenefits.inWords(facts.benefit()) + ".");
        }
        return Finding.fails(clause(), facts, cover + " does not list " + KnownBenefits.inWords(facts.benefit()) + ".", facts.lowestLevel()
                .map(lowest -> "The lowest level that lists it for " + Words.title(facts.category()) + " is " + lowest.title()
                        + (lowest.isAbove(facts.level()) && lowest.isPaid() ? ": assign a license of that level to this Space." : "."))
                .orElse("No level lists it for " + Words.title(facts.category()) + "."));
    }
}
