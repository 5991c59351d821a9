package com.logitech.serviceportal.contracts.terms.plans;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.logitech.serviceportal.contracts.terms.Asked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanEvidenceTest {

    private static final PlanEvidence TERM = new PlanEvidence();
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-05-28");

    private static PlanEvidence.Facts facts(Optional<Integer> bySync, Optional<Integer> shown) {
        return new PlanEvidence.Facts(100, Set.of(SMALL_ROOM, MEDIUM_TO_LARGE_ROOM), bySync, bySync.map(count -> NOW), shown,
                shown.map(count -> DAY), shown.map(count -> "Room list"), ZURICH);
    }

    @Nested
    @DisplayName("R111: the customer shows that the Spaces are within the maximum")
    class Shown {

        @ParameterizedTest(name = "{0} Spaces are within a maximum of 100")
        @DisplayName("the maximum itself is within it")
        @ValueSource(ints = {0, 1, 99, 100})
        void within(int spaces) {
            holds(TERM, facts(Optional.empty(), Optional.of(spaces)));
            holds(TERM, facts(Optional.of(spaces), Optional.empty()));
        }

        @ParameterizedTest(name = "{0} Spaces are above a maximum of 100")
        @DisplayName("one more is above it, and the tier needed is said")
        @ValueSource(ints = {101, 5000})
        void above(int spaces) {
            assertThat(fails(TERM, facts(Optional.empty(), Optional.of(spaces))).turnedBy()).contains("at least " + spaces);
            assertThat(fails(TERM, facts(Optional.of(spaces), Optional.empty())).turnedBy()).contains("at least " + spaces);
        }

        @Test
        @DisplayName("without a count nothing is shown, and both ways to show it are said")
        void nothing() {
            assertThat(fails(TERM, facts(Optional.empty(), Optional.empty())).turnedBy()).contains("Sync").contains("screenshot");
        }

        @Test
        @DisplayName("evidence is told with day, count and source")
        void told() {
            assertThat(holds(TERM, facts(Optional.empty(), Optional.of(40))).because())
                    .contains("2026-05-28").contains("40 Spaces").contains("Room list");
        }
    }

    @Nested
    @DisplayName("R111: what Sync counts goes before what was handed in")
    class BySync {

        @Test
        void alsoWhereTheEvidenceIsKinder() {
            assertThat(fails(TERM, facts(Optional.of(101), Optional.of(40))).because()).startsWith("Sync counts 101 Spaces");
            assertThat(holds(TERM, facts(Optional.of(100), Optional.of(400))).because()).startsWith("Sync counts 100 Spaces");
        }

        @Test
        void aCountIsOfSomeDay() {
            assertThatIllegalArgumentException().isThrownBy(() -> new PlanEvidence.Facts(100, Set.of(SMALL_ROOM), Optional.of(1),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ZURICH));
            assertThat(Asked.judged(TERM, facts(Optional.of(1), Optional.empty())).because()).contains("(Europe/Zurich)");
        }
    }
}
