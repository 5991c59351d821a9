package com.logitech.serviceportal.contracts.terms.licenses;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.definitions.ServiceLevel.BASIC;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.orders.FirstUse;
import com.logitech.serviceportal.contracts.terms.orders.StartTerms;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestCoverTest {

    private static final Instant ORDERED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant ASSIGNED = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    private int number = 1_000_042;
    private ServiceLevel unusable = BASIC;

    private ContractedLevel contracted(ServiceLevel level, FirstUse use, Instant usedAt, int years) {
        return new ContractedLevel(ContractId.random(), new ContractNumber(number++), level, use,
                new StartTerms(ORDERED, ZURICH, Optional.empty(), 60, false), Optional.ofNullable(usedAt), years);
    }

    private CandidateCover license(ServiceLevel level, int years, String until) {
        return new CandidateCover.ByLicense(contracted(level, FirstUse.ASSIGNMENT, ASSIGNED, years), LicenseId.random(),
                "1000042-7", ASSIGNED,
                Optional.ofNullable(until).map(Instant::parse), Set.of(SMALL_ROOM), SMALL_ROOM);
    }

    private CandidateCover plan(Instant activatedAt, SpaceCategory category, Instant spaceFrom) {
        return new CandidateCover.ByPlan(contracted(SELECT, FirstUse.ACTIVATION, activatedAt, 1), Set.of(SMALL_ROOM), category, spaceFrom,
                Optional.empty());
    }

    private BestCover best(Instant at, CandidateCover... candidates) {
        return BestCover.of(List.of(candidates), ZURICH, at, level -> level == unusable
                ? Finding.fails(ContractsClause.LICENSE_FIT, level(level), "It may not be used there.", "Arrange it.")
                : Finding.holds(ContractsClause.LICENSE_FIT, level(level), "It may be used there."));
    }

    private record Level(ServiceLevel level) {
    }

    private static Level level(ServiceLevel level) {
        return new Level(level);
    }

    @Nested
    @DisplayName("R16: of all that may cover a Space the highest level that does (D4)")
    class Highest {

        @Test
        void selectBesideEssential() {
            CandidateCover select = license(SELECT, 1, null);

            assertThat(best(NOW, license(ESSENTIAL, 5, null), select, license(ESSENTIAL, 5, null)).covering()).contains(select);
        }

        @Test
        void essentialWhereSelectMayNotBeUsed() {
            unusable = SELECT;

            assertThat(best(NOW, license(ESSENTIAL, 1, null), license(SELECT, 1, null)).level()).isEqualTo(ESSENTIAL);
        }

        @Test
        void ofTwoOfALevelTheLongerWhateverTheirSequence() {
            CandidateCover shorter = license(SELECT, 1, null);
            CandidateCover longer = license(SELECT, 3, null);

            assertThat(best(NOW, shorter, longer).by()).contains(longer);
            assertThat(best(NOW, longer, shorter).by()).contains(longer);
        }

        @Test
        void theOthersThatCoverItStandBeside() {
            CandidateCover select = license(SELECT, 1, null);
            CandidateCover essential = license(ESSENTIAL, 1, null);
            CandidateCover gone = license(SELECT, 3, "2026-05-01T00:00:00Z");

            assertThat(best(NOW, essential, gone, select).beside()).containsExactly(essential);
        }
    }

    @Nested
    @DisplayName("R15, R107: what does not cover gives Basic, and the nearest to covering says why")
    class Nothing {

        @Test
        void nothingIsInQuestion() {
            BestCover none = best(NOW, plan(ASSIGNED, FLEX_DESK, ORDERED));

            assertThat(none.level()).isEqualTo(BASIC);
            assertThat(none.by()).isEmpty();
            assertThat(none.findings()).extracting(Finding::because)
                    .containsExactly("No license is assigned to this Space at 2026-06-01 12:00 (Europe/Zurich).");
        }

        @Test
        void theNearestSpeaks() {
            unusable = SELECT;
            CandidateCover gone = license(ESSENTIAL, 1, "2026-05-01T00:00:00Z");
            CandidateCover barred = license(SELECT, 1, null);
            BestCover none = best(NOW, barred, gone);

            assertThat(none.granted()).isFalse();
            assertThat(none.by()).contains(barred);
            assertThat(none.covering()).isEmpty();
        }
    }

    @Nested
    @DisplayName("R15, R25, R107: a cover holds to the instant")
    class ToTheInstant {

        @ParameterizedTest(name = "a license at {0}: {1}")
        @CsvSource({
            "2026-03-10T08:59:59Z, BASIC", "2026-03-10T09:00:00Z, SELECT", "2027-03-09T22:59:59Z, SELECT", "2027-03-09T23:00:00Z, BASIC"})
        void ofALicense(Instant at, ServiceLevel level) {
            assertThat(best(at, license(SELECT, 1, null)).level()).isEqualTo(level);
        }

        @ParameterizedTest(name = "a plan activated {0}, a Space since {1}, at {2}: {3}")
        @CsvSource({
            "2026-03-10T09:00:00Z, 2026-01-01T00:00:00Z, 2026-03-10T08:59:59Z, BASIC",
            "2026-03-10T09:00:00Z, 2026-01-01T00:00:00Z, 2026-03-10T09:00:00Z, SELECT",
            "2026-03-10T09:00:00Z, 2026-04-01T00:00:00Z, 2026-03-31T23:59:59Z, BASIC",
            ",                     2026-01-01T00:00:00Z, 2026-04-30T21:59:59Z, BASIC",
            ",                     2026-01-01T00:00:00Z, 2026-04-30T22:00:00Z, SELECT"})
        void ofAPlan(Instant activatedAt, Instant spaceFrom, Instant at, ServiceLevel level) {
            assertThat(best(at, plan(activatedAt, SMALL_ROOM, spaceFrom)).level()).isEqualTo(level);
        }

        @Test
        void fromAndUntilAreThoseOfTheCoverOfTheSpace() {
            assertThat(license(SELECT, 1, null).from()).isEqualTo(ASSIGNED);
            assertThat(license(SELECT, 1, null).until()).isEqualTo("2027-03-09T23:00:00Z");
            assertThat(license(SELECT, 1, "2026-05-01T00:00:00Z").until()).isEqualTo("2026-05-01T00:00:00Z");
            assertThat(plan(ASSIGNED, SMALL_ROOM, NOW).from()).isEqualTo(NOW);
        }
    }
}
