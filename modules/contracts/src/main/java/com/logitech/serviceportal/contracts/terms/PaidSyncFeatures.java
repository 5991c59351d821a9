package com.logitech.serviceportal.contracts.terms;

import java.util.Objects;
import java.util.Set;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Term;

/**
 * R99: Basic has Sync's basic monitoring and management; every other Sync feature is a paid one, those invented later included.
 */
public final class PaidSyncFeatures implements Term<PaidSyncFeatures.Facts> {

    /**
     * What it rests on.
     *
     * @param level       the level of the cover
     * @param feature     the Sync feature asked for
     * @param basicOnes   the features Basic has; all others are paid
     */
    public record Facts(ServiceLevel level, Benefit feature, Set<Benefit> basicOnes) {
        public Facts {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(feature, "feature");
            basicOnes = Words.sorted(basicOnes);
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.BASIC_SYNC;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.basicOnes().contains(facts.feature())) {
            return Finding.holds(clause(), facts, facts.feature() + " is part of Sync's basic monitoring and management.");
        }
        return facts.level().isPaid()
                ? Finding.holds(clause(), facts, facts.feature() + " is a paid Sync feature, and the Space has " + facts.level().title()
                        + ".")
                : Finding.fails(clause(), facts, facts.feature() + " is a paid Sync feature, and the Space has Basic only.",
                        "Assign a free Essential or Select license to this Space.");
    }
}
