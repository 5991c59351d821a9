package com.logitech.serviceportal.contracts.terms.licenses;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActiveCountTest {

    private static final ActiveCount TERM = new ActiveCount();
    private static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");
    private static final Instant END = local("2027-03-03T00:00", "America/Los_Angeles");

    private static final List<SpaceId> SPACES = Stream.generate(SpaceId::random).limit(75).toList();

    private static ActiveCount.Held held(ServiceLevel level, SpaceId space, SpaceCategory category) {
        return new ActiveCount.Held(level, space, category, TimeSpan.of(Instant.parse("2026-03-03T09:00:00Z"), Optional.empty()), END);
    }

    private static List<ActiveCount.Held> spaces(int from, int to) {
        return SPACES.subList(from, to).stream().map(space -> held(SELECT, space, SMALL_ROOM)).toList();
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static int count(Instant at, List<ActiveCount.Held> held) {
        return ActiveCount.of(at, ZURICH, held).activeSelectSpaces();
    }

    @Nested
    @DisplayName("R29: Spaces with an assigned Select license in term, each once")
    class Count {

        @Test
        void aRenewalBesideTheLicenseItRenewsIsNoSecondSpace() {
            assertThat(count(AT, both(spaces(0, 50), spaces(0, 50)))).isEqualTo(50);
            assertThat(count(AT, both(spaces(0, 50), spaces(25, 75)))).isEqualTo(75);
        }

        @Test
        void essentialOnesDoNotCount() {
            assertThat(count(AT, List.of(held(SELECT, SPACES.get(0), SMALL_ROOM), held(ESSENTIAL, SPACES.get(1), SMALL_ROOM))))
                    .isEqualTo(1);
        }

        @Test
        void eachInItsCategory() {
            List<ActiveCount.Held> held = both(spaces(0, 2), List.of(held(SELECT, SPACES.get(2), FLEX_DESK),
                    held(ESSENTIAL, SPACES.get(3), MEDIUM_TO_LARGE_ROOM)));

            assertThat(ActiveCount.byCategory(AT, held)).isEqualTo(Map.of(SMALL_ROOM, 2, FLEX_DESK, 1));
            assertThat(holds(TERM, ActiveCount.of(AT, ZURICH, held)).because()).startsWith("3 Spaces hold");
        }

        @ParameterizedTest(name = "at {0} in Los Angeles: {1}")
        @CsvSource({"2026-03-03T00:59:59, 0", "2026-03-03T01:00:00, 1", "2027-03-02T23:59:59, 1", "2027-03-03T00:00:00, 0"})
        void fallsAtMidnightWithTheTerm(String wallClock, int count) {
            assertThat(count(local(wallClock, "America/Los_Angeles"), spaces(0, 1))).isEqualTo(count);
        }

        @Test
        void fallsInTheInstantOfARelease() {
            List<ActiveCount.Held> released = List.of(new ActiveCount.Held(SELECT, SPACES.get(0), SMALL_ROOM,
                    TimeSpan.of(Instant.EPOCH, AT), END));

            assertThat(count(AT.minusNanos(1), released)).isEqualTo(1);
            assertThat(count(AT, released)).isZero();
        }

        @Test
        void noneIsTurnedByAnAssignment() {
            assertThat(fails(TERM, ActiveCount.of(AT, ZURICH, List.of())).turnedBy()).contains("Assign a Select license");
        }
    }

    @Nested
    @DisplayName("R29: the count at every instant at once")
    class History {

        private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

        private static List<ActiveCount.Stay> stays(List<ActiveCount.Held> held) {
            return held.stream().map(ActiveCount.Held::stay).toList();
        }

        private static Instant hour(int hour) {
            return START.plus(Duration.ofHours(hour));
        }

        @Test
        void aRenewalThatTakesOverMakesNoStep() {
            SpaceId space = SPACES.get(0);
            List<ActiveCount.Held> held = List.of(
                    new ActiveCount.Held(SELECT, space, SMALL_ROOM, TimeSpan.of(hour(0), Optional.empty()), hour(5)),
                    new ActiveCount.Held(SELECT, space, SMALL_ROOM, TimeSpan.of(hour(5), Optional.empty()), hour(9)));

            assertThat(ActiveCount.history(stays(held))).containsExactly(new CountFrom(hour(0), 1), new CountFrom(hour(9), 0));
        }

        @Test
        void anHourBetweenTwoIsSeen() {
            SpaceId space = SPACES.get(0);
            List<ActiveCount.Held> held = List.of(
                    new ActiveCount.Held(SELECT, space, SMALL_ROOM, TimeSpan.of(hour(0), hour(4)), hour(5)),
                    new ActiveCount.Held(SELECT, space, SMALL_ROOM, TimeSpan.of(hour(5), Optional.empty()), hour(9)));

            assertThat(ActiveCount.history(stays(held))).containsExactly(new CountFrom(hour(0), 1), new CountFrom(hour(4), 0),
                    new CountFrom(hour(5), 1), new CountFrom(hour(9), 0));
        }

        @Test
        void nothingCountsThatBeginsWhenItsTermIsOver() {
            assertThat(ActiveCount.history(List.of(new ActiveCount.Stay(SELECT, SPACES.get(0),
                    TimeSpan.of(hour(5), Optional.empty()), hour(5))))).isEmpty();
        }

        @Test
        void isTheCountOfEveryInstant() {
            for (int seed = 0; seed < 200; seed++) {
                Random random = new Random(seed);
                List<ActiveCount.Held> held = Stream.generate(() -> {
                    Instant from = hour(random.nextInt(40));
                    Optional<Instant> until = random.nextBoolean() ? Optional.empty()
                            : Optional.of(from.plus(Duration.ofHours(1 + random.nextInt(20))));
                    return new ActiveCount.Held(random.nextInt(5) == 0 ? ESSENTIAL : SELECT, SPACES.get(random.nextInt(6)), SMALL_ROOM,
                            TimeSpan.of(from, until), hour(random.nextInt(60)));
                }).limit(random.nextInt(20)).toList();
                List<CountFrom> steps = ActiveCount.history(stays(held));

                for (int hour = -1; hour < 62; hour++) {
                    Instant at = hour(hour);
                    int folded = steps.stream().filter(step -> !step.from().isAfter(at)).reduce((one, later) -> later)
                            .map(CountFrom::licenses).orElse(0);
                    assertThat(folded).as("seed %s, hour %s", seed, hour).isEqualTo(count(at, held));
                }
            }
        }
    }
}
