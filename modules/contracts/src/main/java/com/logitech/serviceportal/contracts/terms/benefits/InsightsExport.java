package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseOnSpace;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * R91: Insights are exported by hand or on a schedule; a run takes in the Spaces that have Insights at the instant it runs.
 */
public final class InsightsExport implements FeatureTerm<InsightsExport.Facts> {

    /**
     * What it rests on.
     *
     * @param level        the level of the cover at or nearest to the instant
     * @param coveredFrom  its first instant (UTC); empty if long since
     * @param coveredUntil first instant it is gone (UTC); empty while not known
     * @param zone         the customer's, for words
     * @param runAt        when an export runs (UTC)
     */
    public record Facts(ServiceLevel level, Optional<Instant> coveredFrom, Optional<Instant> coveredUntil, ZoneId zone, Instant runAt) {
        public Facts {
            new PaidCover(level, coveredFrom, coveredUntil, zone);
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.INSIGHTS_EXPORT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public boolean isAbout(BenefitListing benefit) {
        return benefit.benefit().equals(KnownBenefits.SYNC_INSIGHTS);
    }

    @Override
    public Facts factsOf(CoveredSpace space, BenefitListing benefit) {
        return new Facts(space.level(), space.coveredFrom(), space.coveredUntil(), space.zone(), space.at());
    }

    @Override
    public Finding judge(Facts facts) {
        PaidCover cover = new PaidCover(facts.level(), facts.coveredFrom(), facts.coveredUntil(), facts.zone());
        String export = "An export at " + Wording.at(facts.runAt(), facts.zone()) + ", by hand or scheduled, ";
        String standing = ": " + cover.standing(facts.runAt()) + ".";
        return cover.isActive(facts.runAt())
                ? Finding.holds(clause(), facts, export + "takes in this Space" + standing)
                : Finding.fails(clause(), facts, export + "leaves out this Space" + standing, LicenseOnSpace.REMEDY);
    }
}
