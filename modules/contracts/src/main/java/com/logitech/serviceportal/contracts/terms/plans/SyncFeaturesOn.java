package com.logitech.serviceportal.contracts.terms.plans;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * R112: the Sync features of a Space above a plan's maximum are on until our people switch them off, and on again when it is above no
 * more. Support and replacement go on all the while (D31).
 */
public final class SyncFeaturesOn implements Term<SyncFeaturesOn.Facts> {

    /**
     * What it rests on.
     *
     * @param plan          the number of the plan's contract
     * @param maximumSpaces its maximum
     * @param offSince      since when they are off (UTC); empty while they are on
     * @param reason        what our people gave as the reason
     * @param zone          the plan's, for words
     */
    public record Facts(String plan, int maximumSpaces, Optional<Instant> offSince, Optional<String> reason, ZoneId zone) {
        public Facts {
            if (offSince.isPresent() != reason.isPresent()) {
                throw new IllegalArgumentException("features are switched off for a reason");
            }
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SPACES_ABOVE_MAXIMUM;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String above = "above the maximum of " + facts.maximumSpaces() + " of plan " + facts.plan();
        return facts.offSince().isEmpty()
                ? Finding.holds(clause(), facts, "The Sync features of this Space are on; nobody has switched them off for being " + above
                        + ".")
                : Finding.fails(clause(), facts, "Our people have switched the Sync features of this Space off since "
                        + Wording.at(facts.offSince().get(), facts.zone()) + ", because it is " + above + ": "
                        + ended(facts.reason().orElseThrow()),
                        "Order a higher tier, or remove Spaces until this one is above no more; the features return by themselves.");
    }

    private static String ended(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }
}
