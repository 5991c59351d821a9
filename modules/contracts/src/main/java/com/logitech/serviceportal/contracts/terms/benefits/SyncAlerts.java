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
 * R92: an alert goes out for what happens in a Space while Essential or Select is active on it, to the second.
 *
 * <p>How it goes, by mail or into ServiceNow, makes no difference; for the latter the customer has his own license (R93).
 */
public final class SyncAlerts implements FeatureTerm<SyncAlerts.Facts> {

    /**
     * What it rests on.
     *
     * @param level        the level of the cover at or nearest to the instant
     * @param coveredFrom  its first instant (UTC); empty if long since
     * @param coveredUntil first instant it is gone (UTC); empty while not known
     * @param zone         the customer's, for words
     * @param happenedAt   when what is to be alerted happened (UTC)
     */
    public record Facts(ServiceLevel level, Optional<Instant> coveredFrom, Optional<Instant> coveredUntil,
            ZoneId zone, Instant happenedAt) {
        public Facts {
            new PaidCover(level, coveredFrom, coveredUntil, zone);
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SYNC_ALERTS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public boolean isAbout(BenefitListing benefit) {
        return benefit.benefit().equals(KnownBenefits.ALERTS_EMAIL_SERVICENOW);
    }

    @Override
    public Facts factsOf(CoveredSpace space, BenefitListing benefit) {
        return new Facts(space.level(), space.coveredFrom(), space.coveredUntil(), space.zone(), space.at());
    }

    @Override
    public Finding judge(Facts facts) {
        PaidCover cover = new PaidCover(facts.level(), facts.coveredFrom(), facts.coveredUntil(), facts.zone());
        String what = "What happened at " + Wording.at(facts.happenedAt(), facts.zone());
        return cover.isActive(facts.happenedAt())
                ? Finding.holds(clause(), facts, what + " is alerted: " + cover.standing(facts.happenedAt()) + ".")
                : Finding.fails(clause(), facts, what + " is not alerted: " + cover.standing(facts.happenedAt()) + ".",
                        LicenseOnSpace.REMEDY);
    }
}
