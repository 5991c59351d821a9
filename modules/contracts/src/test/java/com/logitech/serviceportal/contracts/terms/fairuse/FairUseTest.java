package com.logitech.serviceportal.contracts.terms.fairuse;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FairUseTest {

    private static final FairUse TERM = new FairUse();
    private static final int WINDOW = 30;
    private static final int TOLERATED = 1;
    private static final Instant FIRST = Instant.parse("2026-03-03T09:00:00Z");
    private static final Predicate<Visit> FROM_UNSERVED_TO_SERVED = visit -> visit.home().startsWith("plain")
            && visit.there().startsWith("served");

    private static FairUse.Facts facts(TimeSpan... visits) {
        return new FairUse.Facts("Device 2347FW0A12B8", WINDOW, TOLERATED, ZURICH, List.of(visits));
    }

    private static TimeSpan visit(String came, String left) {
        return TimeSpan.of(local(came, "Europe/Zurich"), local(left, "Europe/Zurich"));
    }

    /** A device that goes from one to the next, each stay as long as told. */
    private static List<Stay> stays(Duration each, String... spaces) {
        List<Stay> stays = new ArrayList<>();
        Instant from = FIRST;
        for (int place = 0; place < spaces.length; place++) {
            stays.add(new Stay(spaces[place], from, place == spaces.length - 1 ? Optional.empty() : Optional.of(from.plus(each))));
            from = from.plus(each);
        }
        return stays;
    }

    private static FairUse.Facts judgedBy(List<Stay> stays) {
        return facts(Visit.among(stays, FROM_UNSERVED_TO_SERVED).stream().map(Visit::during).toArray(TimeSpan[]::new));
    }

    @Nested
    @DisplayName("R21: going to a served Space and back, soon and repeatedly, is worth a question")
    class Repeated {

        @Test
        void oneVisitIsOrdinaryAndTheSecondIsAsked() {
            holds(TERM, facts());
            holds(TERM, facts(visit("2026-03-03T10:00", "2026-03-05T10:00")));
            assertThat(fails(TERM, facts(visit("2026-03-03T10:00", "2026-03-05T10:00"), visit("2026-04-03T10:00", "2026-04-05T10:00")))
                    .because()).contains("2 times");
        }

        @ParameterizedTest(name = "back at {0}: short {1}")
        @CsvSource({"2026-04-02T09:59:59, true", "2026-04-02T10:00:00, false"})
        void withinThirtyDaysByTheCustomersClocks(String left, boolean counted) {
            // summer time begins in between: thirty days are an hour less
            FairUse.Facts facts = facts(visit("2026-03-03T10:00", left), visit("2026-05-03T10:00", "2026-05-04T10:00"));
            assertThat(Asked.judged(TERM, facts).holds()).isEqualTo(!counted);
        }
    }

    @Nested
    @DisplayName("R21: what a visit is")
    class Visits {

        @Test
        void outAndBackToWhereItCameFrom() {
            assertThat(Visit.among(stays(Duration.ofDays(2), "plain 1", "served 1", "plain 1"), FROM_UNSERVED_TO_SERVED)).hasSize(1);
            assertThat(Visit.among(stays(Duration.ofDays(2), "plain 1", "served 1", "plain 2"), FROM_UNSERVED_TO_SERVED)).isEmpty();
            assertThat(Visit.among(stays(Duration.ofDays(2), "plain 1", "served 1"), FROM_UNSERVED_TO_SERVED)).isEmpty();
            assertThat(Visit.among(stays(Duration.ofDays(2), "plain 1", "plain 1", "plain 1"), visit -> true)).isEmpty();
        }

        @Test
        void theWayBackOfOneIsNotTheWayOutOfAnother() {
            assertThat(Visit.among(stays(Duration.ofDays(2), "A", "B", "A", "B", "A"), visit -> true))
                    .extracting(Visit::there).containsExactly("B", "B");
        }
    }

    @Nested
    @DisplayName("R21: ordinary moves never raise it")
    class Ordinary {

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
        void amongServedSpacesOfOneCategoryHoweverOften(long seed) {
            moves(seed, List.of("served 1", "served 2", "served 3")).forEach(stays -> holds(TERM, judgedBy(stays)));
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
        void amongUnservedSpacesHoweverOften(long seed) {
            moves(seed, List.of("plain 1", "plain 2", "plain 3")).forEach(stays -> holds(TERM, judgedBy(stays)));
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
        void amongAnySpacesWithoutGoingBack(long seed) {
            moves(seed, List.of("plain 1", "served 1", "plain 2", "served 2", "plain 3")).map(FairUseTest::withoutGoingBack)
                    .forEach(stays -> holds(TERM, judgedBy(stays)));
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
        void andToAndFroBetweenBothAlwaysDoes(long seed) {
            Random chance = new Random(seed);
            Duration each = Duration.ofHours(1 + chance.nextInt(24 * (WINDOW - 1)));
            fails(TERM, judgedBy(stays(each, "plain 1", "served 1", "plain 1", "served 1", "plain 1")));
        }

        private static Stream<List<Stay>> moves(long seed, List<String> spaces) {
            Random chance = new Random(seed);
            return Stream.generate(() -> stays(Duration.ofHours(1 + chance.nextInt(24 * 40)),
                    chance.ints(2 + chance.nextInt(40), 0, spaces.size()).mapToObj(spaces::get).toArray(String[]::new))).limit(200);
        }
    }

    private static List<Stay> withoutGoingBack(List<Stay> stays) {
        List<Stay> kept = new ArrayList<>();
        for (Stay stay : stays) {
            int last = kept.size() - 1;
            Set<String> recent = last < 0 ? Set.of() : last == 0 ? Set.of(kept.get(0).space())
                    : Set.of(kept.get(last).space() + " ", kept.get(last - 1).space());
            if (!recent.contains(stay.space())) {
                kept.add(stay);
            }
        }
        return kept;
    }
}
