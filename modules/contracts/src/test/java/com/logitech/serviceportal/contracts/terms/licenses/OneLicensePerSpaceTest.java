package com.logitech.serviceportal.contracts.terms.licenses;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static com.logitech.serviceportal.definitions.ServiceLevel.BASIC;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneLicensePerSpaceTest {

    private static final OneLicensePerSpace TERM = new OneLicensePerSpace();
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final Instant END = local("2027-03-03T00:00", "Europe/Zurich");

    private static SpaceCover cover(ServiceLevel level, String from, String until) {
        return SpaceCover.of(level, Instant.parse(from), Optional.ofNullable(until).map(Instant::parse), false);
    }

    private static SpaceCover renewed(ServiceLevel level, Instant from, Instant until) {
        return SpaceCover.of(level, from, Optional.ofNullable(until), true);
    }

    private static OneLicensePerSpace.Facts facts(ServiceLevel level, SpaceCover... covers) {
        return new OneLicensePerSpace.Facts(level, NOON, Optional.empty(), ZURICH, List.of(covers));
    }

    @Nested
    @DisplayName("R16: at most one active license of a level on a Space")
    class SameLevel {

        @Test
        void anEmptySpaceTakesOne() {
            holds(TERM, facts(SELECT));
            holds(TERM, facts(ESSENTIAL));
        }

        @ParameterizedTest(name = "cover until {0}: {1}")
        @CsvSource({"2026-03-03T11:59:59Z, true", "2026-03-03T12:00:00Z, true", "2026-03-03T12:00:01Z, false", ", false"})
        void aSecondSelectWaitsForTheFirstToEnd(String until, boolean allowed) {
            assertThat(Asked.judged(TERM, facts(SELECT, cover(SELECT, "2026-01-01T00:00:00Z", until))).holds()).isEqualTo(allowed);
        }

        @Test
        void aSecondEssentialToo() {
            fails(TERM, facts(ESSENTIAL, cover(ESSENTIAL, "2026-01-01T00:00:00Z", null)));
        }

        @Test
        void oneThatComesLaterIsInTheWayOfOneWithoutEnd() {
            fails(TERM, facts(SELECT, cover(SELECT, "2026-06-01T00:00:00Z", null)));
            holds(TERM, new OneLicensePerSpace.Facts(SELECT, NOON, Optional.of(Instant.parse("2026-06-01T00:00:00Z")), ZURICH,
                    List.of(cover(SELECT, "2026-06-01T00:00:00Z", null))));
        }

        @Test
        void refusedIsTurnedByTheEndOfThePresentCoverInTheContractsZone() {
            Finding finding = fails(TERM, facts(SELECT, SpaceCover.of(SELECT, Instant.EPOCH, Optional.of(END), false)));

            assertThat(finding.turnedBy()).contains("2027-03-03 00:00");
        }

        @Test
        void withoutAnEndInSightItIsTurnedByReleasing() {
            assertThat(fails(TERM, facts(SELECT, cover(SELECT, "2026-01-01T00:00:00Z", null))).turnedBy()).contains("Release");
        }

        @Test
        void freeFromTheEndOfTheLastOfACHain() {
            OneLicensePerSpace.Sharing sharing = facts(SELECT, cover(SELECT, "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z"),
                    cover(SELECT, "2026-04-01T00:00:00Z", "2026-05-01T00:00:00Z")).sharing();

            assertThat(sharing.allowed()).isFalse();
            assertThat(sharing.freeFrom()).contains(Instant.parse("2026-05-01T00:00:00Z"));
        }
    }

    @Nested
    @DisplayName("R16: no lower level while a higher one is active (D4)")
    class Levels {

        @ParameterizedTest(name = "Select until {0}: Essential {1}")
        @CsvSource({"2026-03-03T12:00:00Z, true", "2026-03-03T12:00:01Z, false", ", false"})
        void essentialOnASpaceWithSelect(String until, boolean allowed) {
            assertThat(Asked.judged(TERM, facts(ESSENTIAL, cover(SELECT, "2026-01-01T00:00:00Z", until))).holds()).isEqualTo(allowed);
        }

        @Test
        void selectOnASpaceWithEssential() {
            holds(TERM, facts(SELECT, cover(ESSENTIAL, "2026-01-01T00:00:00Z", null)));
        }

        @Test
        void essentialUntilSelectTakesOver() {
            holds(TERM, facts(ESSENTIAL, cover(SELECT, "2026-06-01T00:00:00Z", null)));
        }

        @Test
        void evenAsARenewalOfAnEssentialOne() {
            fails(TERM, facts(ESSENTIAL, renewed(ESSENTIAL, Instant.EPOCH, END), cover(SELECT, "2026-01-01T00:00:00Z", null)));
        }

        @Test
        void basicHasNoLicenses() {
            assertThatIllegalArgumentException().isThrownBy(() -> facts(BASIC));
        }
    }

    @Nested
    @DisplayName("R16: a renewal may run beside the cover it renews, and says the days it burns (D29)")
    class Renewals {

        @ParameterizedTest(name = "from {0}: {1} days burnt")
        @CsvSource({
            "2027-01-02T00:00, 60", "2027-01-02T23:59, 60", "2027-03-01T10:00, 2", "2027-03-02T10:00, 1", "2027-03-02T23:59, 1",
            "2027-03-03T00:00, 0"})
        void calendarDaysOfTheContractsZone(String from, int burnt) {
            OneLicensePerSpace.Facts facts = new OneLicensePerSpace.Facts(SELECT, local(from, "Europe/Zurich"), Optional.empty(), ZURICH,
                    List.of(renewed(SELECT, Instant.EPOCH, END)));

            holds(TERM, facts);
            assertThat(facts.sharing().burntDays()).isEqualTo(burnt);
        }

        @ParameterizedTest(name = "in {0}: {3}")
        @CsvSource({
            "Europe/Zurich,       2026-03-01T00:00, 2026-04-01T00:00, 31", "Europe/Zurich,    2026-10-01T00:00, 2026-11-01T00:00, 31",
            "America/Los_Angeles, 2026-03-01T00:00, 2026-04-01T00:00, 31", "Pacific/Auckland, 2026-04-01T00:00, 2026-05-01T00:00, 30",
            "Asia/Kolkata,        2026-03-01T00:00, 2026-04-01T00:00, 31"})
        void summerTimeBurnsNoDayMoreOrLess(String zone, String from, String until, int burnt) {
            assertThat(OneLicensePerSpace.of(SELECT, local(from, zone), Optional.empty(), ZoneId.of(zone),
                    List.of(renewed(SELECT, Instant.EPOCH, local(until, zone)))).burntDays()).isEqualTo(burnt);
        }

        @Test
        void theWarningNamesTheDays() {
            assertThat(holds(TERM, new OneLicensePerSpace.Facts(SELECT, local("2027-01-02T00:00", "Europe/Zurich"), Optional.empty(),
                    ZURICH,
                    List.of(renewed(SELECT, Instant.EPOCH, END)))).because()).contains("60 days");
        }

        @Test
        void allowedAlsoWhereTheEndIsNotKnown() {
            holds(TERM, facts(SELECT, renewed(SELECT, Instant.EPOCH, null)));
        }

        @Test
        void refusedByAnotherCoverThatItDoesNotRenew() {
            fails(TERM, facts(SELECT, renewed(SELECT, Instant.EPOCH, END), cover(SELECT, "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z")));
        }
    }

    @Nested
    @DisplayName("A cover and a time span as recorded facts")
    class Recorded {

        @Test
        void readAsTheyAreWritten() {
            SpaceCover cover = renewed(SELECT, NOON, END);

            assertThat(SpaceCover.parse(cover.toString())).isEqualTo(cover);
            assertThat(cover.level()).isEqualTo(SELECT);
            assertThat(cover.during()).isEqualTo(TimeSpan.of(NOON, END));
            assertThat(cover.renewed()).isTrue();
            assertThat(TimeSpan.of(NOON, Optional.empty()).until()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"SELECT", "BASIC 2026-01-01T00:00:00Z/..", "SELECT 2026-01-01T00:00:00Z/.. OTHER",
                "SELECT 2026-01-01T00:00:00Z"})
        void nothingElseIsACover(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> SpaceCover.parse(text));
        }

        @Test
        void spansThatTouchHaveNothingInCommon() {
            TimeSpan first = TimeSpan.of(Instant.EPOCH, NOON);

            assertThat(first.overlaps(TimeSpan.of(NOON, END))).isFalse();
            assertThat(first.common(TimeSpan.of(NOON.minusSeconds(1), Optional.empty()))).contains(TimeSpan.of(NOON.minusSeconds(1), NOON));
        }
    }
}
