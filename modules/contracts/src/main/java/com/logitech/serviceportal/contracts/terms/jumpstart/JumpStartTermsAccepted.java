package com.logitech.serviceportal.contracts.terms.jumpstart;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * R115: buying or using the service accepts its terms; which version is kept. Who has accepted an earlier version and goes on using the
 * service after a new one was posted, is bound by the new one.
 */
public final class JumpStartTermsAccepted implements Term<JumpStartTermsAccepted.Facts> {

    /**
     * What it rests on.
     *
     * @param version         the version in force
     * @param postedOn        since when (UTC day)
     * @param acceptedVersion the latest version that was accepted for the customer; empty if none was
     * @param usedOn          the day the service is used (UTC day)
     */
    public record Facts(String version, LocalDate postedOn, Optional<String> acceptedVersion, LocalDate usedOn) {

        /** Whether the use at hand is what accepts the version in force. */
        public boolean acceptedByUse() {
            return acceptedVersion.filter(accepted -> !accepted.equals(version)).isPresent() && !usedOn.isBefore(postedOn);
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.JUMPSTART_ACCEPTANCE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.acceptedVersion().isEmpty()) {
            return Finding.fails(clause(), facts, "Nobody has accepted the terms of " + facts.version() + " for this customer.",
                    "Read the terms of " + facts.version() + " and accept them.");
        } else if (facts.acceptedByUse()) {
            return Finding.holds(clause(), facts, "The terms of " + facts.acceptedVersion().get() + " were accepted, and those of "
                    + facts.version() + " are by going on to use the service after they were posted on " + facts.postedOn() + ".");
        }
        return Finding.holds(clause(), facts, "The terms of " + facts.acceptedVersion().get() + " were accepted.");
    }
}
