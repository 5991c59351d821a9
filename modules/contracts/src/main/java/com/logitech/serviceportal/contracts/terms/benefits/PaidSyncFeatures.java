package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.contracts.terms.licenses.PaidCover;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Term;
import java.util.Objects;
import java.util.Set;

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
        String feature = KnownBenefits.inWords(facts.feature());
        if (facts.basicOnes().contains(facts.feature())) {
            return Finding.holds(clause(), facts, "Sync's basic monitoring and management, which every level has, includes " + feature
                    + ".");
        }
        return facts.level().isPaid()
                ? Finding.holds(clause(), facts, "The Space has " + facts.level().title() + ", which includes paid Sync features such as "
                        + feature + ".")
                : Finding.fails(clause(), facts, "The Space has Basic only, and a paid Sync feature is asked for: " + feature + ".",
                        PaidCover.REMEDY);
    }
}
