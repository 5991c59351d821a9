package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseOnSpace;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.util.Objects;

/**
 * R99: Basic has Sync's basic monitoring and management; every other Sync feature is a paid one, those invented later included.
 */
public final class PaidSyncFeatures implements FeatureTerm<PaidSyncFeatures.Facts> {

    /**
     * What it rests on.
     *
     * @param level   the Space's level
     * @param feature the Sync feature asked for
     * @param basic   whether Basic has it; all others are paid
     */
    public record Facts(ServiceLevel level, Benefit feature, boolean basic) {
        public Facts {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(feature, "feature");
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
    public boolean isAbout(BenefitListing benefit) {
        return KnownBenefits.isSyncFeature(benefit.benefit());
    }

    @Override
    public Facts factsOf(CoveredSpace space, BenefitListing benefit) {
        return new Facts(space.level(), benefit.benefit(), benefit.isBasic());
    }

    @Override
    public Finding judge(Facts facts) {
        String feature = KnownBenefits.inWords(facts.feature());
        if (facts.basic()) {
            return Finding.holds(clause(), facts, "Every level has " + feature + "; it is no paid Sync feature.");
        }
        return facts.level().isPaid()
                ? Finding.holds(clause(), facts, "The Space has " + facts.level().title() + ", which includes paid Sync features such as "
                        + feature + ".")
                : Finding.fails(clause(), facts, "The Space has Basic only, and a paid Sync feature is asked for: " + feature + ".",
                        LicenseOnSpace.REMEDY);
    }
}
