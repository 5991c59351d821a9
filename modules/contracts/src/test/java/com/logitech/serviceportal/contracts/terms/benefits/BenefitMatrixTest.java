package com.logitech.serviceportal.contracts.terms.benefits;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.definitions.ServiceLevel.BASIC;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.books.Listed;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitMatrixTest {

    private static final BenefitMatrix TERM = new BenefitMatrix();
    private static final Benefit TOMORROW = new Benefit("HOLOGRAMS");
    private static final Map<Benefit, Set<ServiceLevel>> ROOM = Map.of(
            KnownBenefits.MONITOR_MANAGE, Set.of(BASIC, ESSENTIAL, SELECT),
            KnownBenefits.SYNC_INSIGHTS, Set.of(ESSENTIAL, SELECT),
            KnownBenefits.HELPDESK_BUSINESS_HOURS, Set.of(BASIC, ESSENTIAL),
            KnownBenefits.DESIGNATED_SERVICE_MANAGER, Set.of(SELECT));

    private static BenefitListing listing(Benefit benefit) {
        return new BenefitListing(benefit, ROOM.getOrDefault(benefit, Set.of()));
    }

    private static BenefitMatrix.Facts facts(ServiceLevel level, Benefit benefit) {
        return BenefitMatrix.Facts.of(level, SMALL_ROOM, listing(benefit));
    }

    @Nested
    @DisplayName("R2, R99: only what the table lists is granted")
    class Listed {

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource({
            "BASIC, MONITOR_MANAGE, true",              "ESSENTIAL, MONITOR_MANAGE, true",              "SELECT, MONITOR_MANAGE, true",
            "BASIC, SYNC_INSIGHTS, false",              "ESSENTIAL, SYNC_INSIGHTS, true",               "SELECT, SYNC_INSIGHTS, true",
            "BASIC, DESIGNATED_SERVICE_MANAGER, false", "ESSENTIAL, DESIGNATED_SERVICE_MANAGER, false",
                    "SELECT, DESIGNATED_SERVICE_MANAGER, true",
            "BASIC, HOLOGRAMS, false",                  "ESSENTIAL, HOLOGRAMS, false",                  "SELECT, HOLOGRAMS, false"})
        void levelByLevel(ServiceLevel level, String benefit, boolean granted) {
            assertThat(Asked.judged(TERM, facts(level, new Benefit(benefit))).holds()).isEqualTo(granted);
        }

        @Test
        void refusedIsTurnedByTheLowestLevelThatListsIt() {
            assertThat(fails(TERM, facts(BASIC, KnownBenefits.SYNC_INSIGHTS)).turnedBy()).contains("Essential").doesNotContain("Select");
            assertThat(fails(TERM, facts(ESSENTIAL, KnownBenefits.DESIGNATED_SERVICE_MANAGER)).turnedBy()).contains("Select")
                    .contains("assign");
        }

        @Test
        void orByNoLevelAtAll() {
            assertThat(fails(TERM, facts(SELECT, TOMORROW)).turnedBy()).startsWith("No level lists it");
        }

        @Test
        void oneThatOnlyALowerLevelListsIsNotPromisedByAHigher() {
            BenefitMatrix.Facts odd = BenefitMatrix.Facts.of(SELECT, FLEX_DESK, new BenefitListing(TOMORROW, Set.of(BASIC)));

            assertThat(fails(TERM, odd).turnedBy()).contains("Basic").doesNotContain("assign");
        }

        @Test
        void switchedOffInTheTableItIsGone() {
            holds(TERM, facts(SELECT, KnownBenefits.SYNC_INSIGHTS));
            fails(TERM, BenefitMatrix.Facts.of(SELECT, SMALL_ROOM, new BenefitListing(KnownBenefits.SYNC_INSIGHTS, Set.of())));
        }
    }

    @Nested
    @DisplayName("R2, R73, R77: which benefits an answer about a Space includes")
    class Concerning {

        @ParameterizedTest(name = "{0} of a Space with {1}: {2}")
        @CsvSource({
            "SYNC_INSIGHTS, BASIC, true",            "SYNC_INSIGHTS, SELECT, true",            "HOLOGRAMS, SELECT, false",
            "HELPDESK_BUSINESS_HOURS, BASIC, true",  "HELPDESK_BUSINESS_HOURS, SELECT, false", "DESIGNATED_SERVICE_MANAGER, SELECT, false"})
        void onesItHasOrCouldHave(String benefit, ServiceLevel level, boolean concerns) {
            assertThat(listing(new Benefit(benefit)).concerns(level)).isEqualTo(concerns);
        }
    }

    @Nested
    @DisplayName("R2: the benefits the text speaks of")
    class Known {

        @Test
        void eachOnce() {
            assertThat(KnownBenefits.all()).hasSize(22).doesNotHaveDuplicates();
        }

        @Test
        void inWordsAPersonSays() {
            assertThat(KnownBenefits.all()).extracting(KnownBenefits::inWords).doesNotHaveDuplicates()
                    .noneMatch(words -> words.contains("_"));
            assertThat(KnownBenefits.inWords(new Benefit("HOLOGRAMS_AT_NOON"))).isEqualTo("Holograms At Noon");
        }
    }
}
