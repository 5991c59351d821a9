package com.logitech.serviceportal.contracts.terms.benefits;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R18, D46: what a license switches on in Sync rests while its organization is not linked")
class OrganizationLinkedTest {

    private static final Instant AT = Instant.parse("2026-03-03T09:00:00Z");
    private static final BenefitListing INSIGHTS = new BenefitListing(KnownBenefits.SYNC_INSIGHTS,
            Set.of(ServiceLevel.ESSENTIAL, ServiceLevel.SELECT));

    private final OrganizationLinked term = new OrganizationLinked();

    @Test
    @DisplayName("it is on while the organization is linked, and rests from the instant it was unlinked")
    void bothSides() {
        assertThat(Asked.holds(term, facts(Optional.empty())).because()).contains("WMrRZ6").contains("is linked");
        assertThat(Asked.fails(term, facts(Optional.of(AT))).because()).contains("unlinked at 2026-03-03 10:00").contains("D46");
    }

    @Test
    @DisplayName("it is asked of paid Sync features of Spaces that come from Sync, and of nothing else")
    void asked() {
        BenefitListing monitoring = new BenefitListing(KnownBenefits.MONITOR_MANAGE, Set.of(ServiceLevel.values()));
        BenefitListing helpDesk = new BenefitListing(KnownBenefits.HELPDESK_24X7, Set.of(ServiceLevel.SELECT));

        assertThat(term.isAsked(space(Optional.of(facts(Optional.empty()))), INSIGHTS)).isTrue();
        assertThat(term.isAsked(space(Optional.empty()), INSIGHTS)).isFalse();
        assertThat(term.isAsked(space(Optional.of(facts(Optional.of(AT)))), monitoring)).isFalse();
        assertThat(term.isAsked(space(Optional.of(facts(Optional.of(AT)))), helpDesk)).isFalse();
    }

    @Test
    @DisplayName("it denies the feature of a licensed Space, and only while the organization is unlinked")
    void amongTheFindings() {
        assertThat(FeatureTerm.judged(space(Optional.of(facts(Optional.of(AT)))), INSIGHTS))
                .filteredOn(finding -> !finding.holds()).singleElement()
                .satisfies(finding -> assertThat(finding.clause().rule()).isEqualTo("R18"));
        assertThat(FeatureTerm.judged(space(Optional.of(facts(Optional.empty()))), INSIGHTS)).allMatch(finding -> finding.holds());
    }

    private static OrganizationLinked.Facts facts(Optional<Instant> unlinkedAt) {
        return new OrganizationLinked.Facts("WMrRZ6GpCHjmrKQSpzd2z5Fz62JtelFc", unlinkedAt, ZURICH);
    }

    private static CoveredSpace space(Optional<OrganizationLinked.Facts> organization) {
        return new CoveredSpace(SpaceCategory.SMALL_ROOM, true, ServiceLevel.SELECT, Optional.of(AT.minusSeconds(60)),
                Optional.of(AT.plusSeconds(60)), List.of(), organization, Optional.empty(), ZURICH, AT);
    }
}
