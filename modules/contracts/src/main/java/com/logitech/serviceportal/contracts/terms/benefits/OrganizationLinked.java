package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * R18: a Space from Sync takes a license, and has the features one switches on, while its organization is linked to the customer.
 *
 * <p>Unlinking leaves the license where it is, and it counts; the features rest until the organization is linked again (D46).
 */
public final class OrganizationLinked implements FeatureTerm<OrganizationLinked.Facts> {

    /**
     * What it rests on.
     *
     * @param organization Sync's id of the organization the Space comes from
     * @param unlinkedAt   when it was unlinked (UTC); empty while it is linked
     * @param zone         the customer's, for words
     */
    public record Facts(String organization, Optional<Instant> unlinkedAt, ZoneId zone) {
        public Facts {
            Objects.requireNonNull(organization, "organization");
            Objects.requireNonNull(unlinkedAt, "unlinkedAt");
            Objects.requireNonNull(zone, "zone");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SYNC_ORGANIZATIONS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public boolean isAbout(BenefitListing benefit) {
        return KnownBenefits.isSyncFeature(benefit.benefit()) && !benefit.isBasic();
    }

    @Override
    public boolean isAsked(CoveredSpace space, BenefitListing benefit) {
        return space.organization().isPresent() && isAbout(benefit);
    }

    @Override
    public Facts factsOf(CoveredSpace space, BenefitListing benefit) {
        return space.organization().orElseThrow();
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.unlinkedAt()
                .map(at -> Finding.fails(clause(), facts, "The Space's Sync organization " + facts.organization() + " was unlinked at "
                        + Wording.at(at, facts.zone()) + "; its licenses stay and count, what they switch on rests (our reading D46).",
                        "Link the Sync organization " + facts.organization() + " again."))
                .orElseGet(() -> Finding.holds(clause(), facts, "The Space's Sync organization " + facts.organization()
                        + " is linked to the customer."));
    }
}
