package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.contracts.terms.licenses.PaidCover;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Term;
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
public final class SyncInsights implements Term<SyncInsights.Facts> {

    /** Months for which measurements are kept, unless a dated parameter says otherwise. */
    public static final int USUAL_KEEP_MONTHS = 13;

    /**
     * What it rests on.
     *
     * @param level        the level of the cover at or nearest to the instant
     * @param coveredFrom  its first instant (UTC); empty if long since
     * @param coveredUntil first instant it is gone (UTC); empty while not known
     * @param at           the instant asked about (UTC)
     */
    public record Facts(ServiceLevel level, Optional<Instant> coveredFrom, Optional<Instant> coveredUntil, Instant at) {
        public Facts {
            new PaidCover(level, coveredFrom, coveredUntil);
        }
    }

    /**
     * What has been measured of a Space.
     *
     * @param shown    whether it can be seen now
     * @param keptFrom first day kept; earlier ones are deleted
     */
    public record History(boolean shown, LocalDate keptFrom) {
    }

    /** @param zone the customer's main site's, whose days are deleted */
    public static History history(Facts facts, ZoneId zone, int keepMonths) {
        return new History(isOn(facts), LocalDate.ofInstant(facts.at(), zone).minusMonths(keepMonths));
    }

    static boolean isOn(Facts facts) {
        return new PaidCover(facts.level(), facts.coveredFrom(), facts.coveredUntil()).isActive(facts.at());
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
    public Finding judge(Facts facts) {
        String standing = new PaidCover(facts.level(), facts.coveredFrom(), facts.coveredUntil()).standing(facts.at());
        return isOn(facts)
                ? Finding.holds(clause(), facts, "Insights are on at " + Words.at(facts.at()) + ": " + standing + ".")
                : Finding.fails(clause(), facts, "Insights are off at " + Words.at(facts.at()) + ": " + standing + ".", PaidCover.REMEDY);
    }
}
