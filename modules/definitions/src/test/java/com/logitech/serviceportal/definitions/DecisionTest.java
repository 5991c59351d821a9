package com.logitech.serviceportal.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    /** A clause made up for these specifications. */
    enum Sample implements Clause {
        OPEN_DOOR, KEPT_COUNT;

        @Override
        public String rule() {
            return "T" + ordinal();
        }

        @Override
        public String place() {
            return "nowhere";
        }

        @Override
        public Kind kind() {
            return Kind.RULE;
        }

        @Override
        public String heading() {
            return name();
        }
    }

    /** Open from a day on. */
    static final class OpenDoor implements Term<OpenDoor.Facts> {
        record Facts(LocalDate opensOn, LocalDate askedFor) {
        }

        @Override
        public Clause clause() {
            return Sample.OPEN_DOOR;
        }

        @Override
        public Class<Facts> facts() {
            return Facts.class;
        }

        @Override
        public Finding judge(Facts facts) {
            return facts.askedFor().isBefore(facts.opensOn())
                    ? Finding.fails(clause(), facts, "Closed until " + facts.opensOn() + ".", "Ask again on " + facts.opensOn() + ".")
                    : Finding.holds(clause(), facts, "Open since " + facts.opensOn() + ".");
        }
    }

    /** Every kind of fact in one sheet. */
    static final class EveryKindOfFact implements Term<EveryKindOfFact.Facts> {
        record Facts(String text, int count, long many, boolean flag, LocalDate day, LocalTime time, Instant instant, ZoneId zone, UUID id,
                     ServiceLevel level, SpaceCategory category, Optional<LocalDate> perhaps, Optional<Instant> never,
                     Set<SpaceCategory> categories,
                     List<Integer> numbers, List<String> none) {
        }

        @Override
        public Clause clause() {
            return Sample.KEPT_COUNT;
        }

        @Override
        public Class<Facts> facts() {
            return Facts.class;
        }

        @Override
        public Finding judge(Facts facts) {
            return Finding.holds(clause(), facts, "Counted " + facts.numbers().stream().mapToInt(Integer::intValue).sum() + " of "
                    + facts.categories()
                    .size() + " in " + facts.zone() + ", perhaps " + facts.perhaps() + ", never " + facts.never() + ", none " + facts.none()
                    .size());
        }
    }

    private final OpenDoor openDoor = new OpenDoor();
    private final EveryKindOfFact everyKind = new EveryKindOfFact();

    private final Finding open = openDoor.judge(new OpenDoor.Facts(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-03")));
    private final Finding closed = openDoor.judge(new OpenDoor.Facts(LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-03")));
    private final Finding counted =
            everyKind.judge(new EveryKindOfFact.Facts("a, b", 1, 2L, true, LocalDate.parse("2024-02-29"), LocalTime.parse("16:00"), NOON,
            ZoneId.of("Asia/Kolkata"), new UUID(1, 2), ServiceLevel.SELECT, SpaceCategory.FLEX_DESK,
            Optional.of(LocalDate.parse("2026-01-01")),
            Optional.empty(), Set.of(SpaceCategory.SMALL_ROOM), List.of(1, 2, 3), List.of()));

    @Nested
    @DisplayName("A decision")
    class ADecision {

        @Test
        @DisplayName("is granted when every finding holds, and then nothing would turn it")
        void granted() {
            Decision decision = new Decision("May I?", NOON, NOON, List.of(open, counted));
            assertThat(decision.granted()).isTrue();
            assertThat(decision.turnedBy()).isEmpty();
            assertThat(decision.decisive()).isEqualTo(counted);
        }

        @Test
        @DisplayName("is denied by the first finding that fails, and says what would turn it")
        void denied() {
            Decision decision = new Decision("May I?", NOON, NOON, List.of(counted, closed, open));
            assertThat(decision.granted()).isFalse();
            assertThat(decision.decisive()).isEqualTo(closed);
            assertThat(decision.turnedBy()).contains("2026-03-04");
        }

        @Test
        @DisplayName("rests on at least one finding")
        void restsOnSomething() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Decision("Why?", NOON, NOON, List.of()));
        }

        @Test
        @DisplayName("replays from its recorded facts to the same outcome, with where they came from")
        void replays() {
            Decision decision = new Decision("May I?", NOON, NOON,
                    List.of(open.knowing("opensOn", NOON, "the sign on the door"), counted, closed));
            assertThat(decision.replay(List.of(openDoor, everyKind))).isEqualTo(decision);
        }

        @Test
        @DisplayName("whose recorded facts were tampered with replays to another outcome")
        void tampered() {
            List<Finding.Fact> later = open.facts().stream()
                    .map(fact -> fact.name().equals("opensOn") ? new Finding.Fact("opensOn", "2026-03-05", null, null) : fact).toList();
            Decision forged = new Decision("May I?", NOON, NOON, List.of(new Finding(open.clause(), true, open.because(), later, "")));
            assertThat(forged.replay(List.of(openDoor)).granted()).isFalse();
        }

        @Test
        @DisplayName("is not replayed without the terms it was judged by")
        void missingTerm() {
            Decision decision = new Decision("May I?", NOON, NOON, List.of(open));
            assertThatIllegalArgumentException().isThrownBy(() -> decision.replay(List.of(everyKind)));
        }

        @Test
        @DisplayName("reads as text with verdict, clauses, facts and the way out")
        void asText() {
            String text = new Decision("May I?", NOON, NOON, List.of(open, closed)).asText();
            assertThat(text).contains("May I?", "No, at 2026-03-03T12:00:00Z", "+ T0", "- T0", "opens on 2026-03-04",
                    "What would change this: Ask again");
        }
    }

    @Nested
    @DisplayName("A finding")
    class AFinding {

        @Test
        @DisplayName("that fails must say what would turn it")
        void saysTheWayOut() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Finding(Sample.OPEN_DOOR, false, "Closed.", List.of(), " "));
        }

        @Test
        @DisplayName("records no fact for what is not known")
        void noFactForNothing() {
            assertThat(counted.facts()).extracting(Finding.Fact::name).contains("perhaps").doesNotContain("never");
        }

        @Test
        @DisplayName("is not replayed by the term of another clause")
        void wrongTerm() {
            assertThatIllegalArgumentException().isThrownBy(() -> everyKind.replay(open));
        }
    }
}
