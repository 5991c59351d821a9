package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseOnSpace;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * R90: Insights exist for a Space while Essential or Select is active on it, and are off at once when that leaves or ends.
 *
 * <p>Essential is enough to turn them on again (D17). What was measured before is kept for thirteen months, hidden while the Space is
 * unlicensed (D16).
 */
public final class SyncInsights implements FeatureTerm<SyncInsights.Facts> {

    /** Months for which measurements are kept. */
    private static final int KEPT_MONTHS = 13;

    /**
     * What it rests on.
     *
     * @param level        the level of the cover at or nearest to the instant
     * @param coveredFrom  its first instant (UTC); empty if long since
     * @param coveredUntil first instant it is gone (UTC); empty while not known
     * @param zone         the customer's, whose days are deleted
     * @param at           the instant asked about (UTC)
     */
    public record Facts(ServiceLevel level, Optional<Instant> coveredFrom, Optional<Instant> coveredUntil, ZoneId zone, Instant at) {
        public Facts {
            new PaidCover(level, coveredFrom, coveredUntil, zone);
        }

        private PaidCover cover() {
            return new PaidCover(level, coveredFrom, coveredUntil, zone);
        }

        /** The first day whose measurements are kept, in the zone; earlier ones are deleted. */
        LocalDate keptFrom() {
            return LocalDate.ofInstant(at, zone).minusMonths(KEPT_MONTHS);
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SYNC_INSIGHTS;
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
        String at = Wording.at(facts.at(), facts.zone());
        String standing = facts.cover().standing(facts.at());
        return facts.cover().isActive(facts.at())
                ? Finding.holds(clause(), facts, "Insights are on at " + at + ": " + standing + ".")
                : Finding.fails(clause(), facts, "Insights are off at " + at + ": " + standing + "; what was measured from "
                        + facts.keptFrom() + " on is kept, hidden.", LicenseOnSpace.REMEDY);
    }
}
