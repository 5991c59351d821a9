package com.logitech.serviceportal.contracts.terms.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.contracts.terms.plans.SpaceAboveMaximum.Candidate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceAboveMaximumTest {

    private static final SpaceAboveMaximum TERM = new SpaceAboveMaximum();
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private static Candidate space(String name, Instant appearedAt) {
        return space(name, appearedAt, UUID.randomUUID().toString());
    }

    private static Candidate space(String name, Instant appearedAt, String id) {
        return new Candidate(new SpaceId(UUID.fromString(id)), name, appearedAt);
    }

    private static List<String> above(int excess, Candidate... spaces) {
        return SpaceAboveMaximum.above(List.of(spaces), excess).stream().map(Candidate::name).toList();
    }

    @Nested
    @DisplayName("R112: Spaces above the maximum are those that appeared last (D19)")
    class NewestFirst {

        @Test
        @DisplayName("to the instant, in the order of their creation")
        void newest() {
            assertThat(above(2, space("old", NOON), space("newest", NOON.plusNanos(2_000)), space("newer", NOON.plusNanos(1_000))))
                    .containsExactly("newest", "newer");
        }

        @Test
        @DisplayName("none within the maximum, all where there is room for none")
        void edges() {
            assertThat(above(0, space("one", NOON))).isEmpty();
            assertThat(above(1, space("one", NOON))).containsExactly("one");
        }

        @RepeatedTest(20)
        @DisplayName("whatever the order they are found in, and a larger excess only adds to a smaller one")
        void anyOrder() {
            Random random = new Random();
            List<Candidate> spaces = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                spaces.add(space("Room " + random.nextInt(5), NOON.plusSeconds(random.nextInt(4))));
            }
            List<Candidate> all = SpaceAboveMaximum.above(spaces, 30);
            Collections.shuffle(spaces, random);
            assertThat(SpaceAboveMaximum.above(spaces, 30)).isEqualTo(all);
            int excess = random.nextInt(30);
            assertThat(SpaceAboveMaximum.above(spaces, excess)).isEqualTo(all.subList(0, excess));
        }
    }

    @Nested
    @DisplayName("R112: of one instant the first by name, then by id, is above first (D57)")
    class Ties {

        @Test
        @DisplayName("names ascending by code point: capitals before small letters, letters with marks after")
        void names() {
            assertThat(above(5, space("a", NOON), space("Ä", NOON), space("B", NOON), space("A", NOON), space("A 10", NOON)))
                    .containsExactly("A", "A 10", "B", "a", "Ä");
        }

        @Test
        @DisplayName("by code point, not by the halves a name is stored in")
        void supplementary() {
            String halfWidth = "\uFF71";
            String beyond = "\uD83D\uDE00";
            assertThat(halfWidth.compareTo(beyond)).as("what strings say").isPositive();
            assertThat(above(2, space(beyond, NOON), space(halfWidth, NOON))).containsExactly(halfWidth, beyond);
        }

        @Test
        @DisplayName("ids ascending as they are written, also those with a high first digit")
        void ids() {
            Candidate low = space("same", NOON, "10000000-0000-4000-8000-000000000000");
            Candidate high = space("same", NOON, "f0000000-0000-4000-8000-000000000000");
            assertThat(low.space().value().compareTo(high.space().value())).as("what UUIDs say").isPositive();
            assertThat(SpaceAboveMaximum.above(List.of(high, low), 2)).containsExactly(low, high);
        }
    }

    @Nested
    @DisplayName("R112: only the Sync features of a Space above the maximum may be switched off")
    class Chosen {

        @ParameterizedTest(name = "maximum {0}, {1} Spaces, number {2}: {3}")
        @CsvSource({"10, 10, 1, false", "10, 11, 1, true", "10, 11, 2, false", "10, 13, 3, true", "10, 13, 4, false", "10, 9, 9, false"})
        @DisplayName("the maximum itself is fine, one more is above")
        void number(int maximum, int spaces, int position, boolean above) {
            assertThat(Asked.judged(TERM, new SpaceAboveMaximum.Facts("Eiger", maximum, spaces, position)).holds()).isEqualTo(above);
        }

        @Test
        void aPositionIsAmongTheSpaces() {
            assertThatIllegalArgumentException().isThrownBy(() -> new SpaceAboveMaximum.Facts("Eiger", 10, 10, 11));
            assertThatIllegalArgumentException().isThrownBy(() -> new SpaceAboveMaximum.Facts("Eiger", 10, 10, 0));
        }
    }
}
