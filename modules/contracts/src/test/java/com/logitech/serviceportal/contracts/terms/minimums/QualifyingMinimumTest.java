package com.logitech.serviceportal.contracts.terms.minimums;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.licenses.CountFrom;
import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualifyingMinimumTest {

    private static final QualifyingMinimum TERM = new QualifyingMinimum();
    private static final String BENEFIT = "Designated Service Manager";
    private static final Instant ORDERED = day("2026-01-05");

    private static Instant day(String day) {
        return LocalDate.parse(day).atStartOfDay(ZURICH).toInstant();
    }

    /** Minimums as "2019-05-10 50, 2026-07-01 75". */
    private static List<MinimumFrom> minimums(String text) {
        return Stream.of(text.split(", ")).map(MinimumFrom::parse).toList();
    }

    /** Counts as "2026-02-01 55, 2026-08-03 49": from the start of each day. */
    private static List<CountFrom> counts(String text) {
        return text.isEmpty() ? List.of() : Stream.of(text.split(", ")).map(step -> step.split(" "))
                .map(step -> new CountFrom(day(step[0]), Integer.parseInt(step[1]))).toList();
    }

    private static Qualification of(String counts, String minimums) {
        return new Qualification(ZURICH, counts(counts), List.of(), minimums(minimums), Optional.of(ORDERED), false);
    }

    private static Qualification byTheOtherReading(String counts, String minimums) {
        return new Qualification(ZURICH, counts(counts), List.of(), minimums(minimums), Optional.of(ORDERED), true);
    }

    private static Qualification underPlan(String from, String until, String counts, String minimums) {
        return new Qualification(ZURICH, counts(counts), List.of(TimeSpan.of(day(from), day(until))), minimums(minimums),
                Optional.of(ORDERED), false);
    }

    private static QualifyingMinimum.Facts asked(Qualification all, String day) {
        return QualifyingMinimum.of(BENEFIT, day(day), all);
    }

    @Nested
    @DisplayName("R73, R76: the benefit is held at the minimum and not below it")
    class AtTheMinimum {

        @ParameterizedTest(name = "{0} active Select licenses: {1}")
        @CsvSource({"0, false", "49, false", "50, true", "51, true"})
        void fiftyQualify(int count, boolean held) {
            Finding finding = TERM.judge(asked(of("2026-02-01 " + count, "2019-05-10 50"), "2026-03-01"));

            assertThat(finding.holds()).isEqualTo(held);
        }

        @Test
        void fallingBelowAtMidnightEndsItAtMidnight() {
            Qualification all = of("2026-02-01 50, 2026-08-03 49", "2019-05-10 50");

            assertThat(HeldBenefit.at(all, day("2026-08-03").minusNanos(1)).held()).isTrue();
            assertThat(HeldBenefit.at(all, day("2026-08-03")).held()).isFalse();
        }

        @Test
        void backAtAnUnchangedMinimumItIsHeldAgainFromThatInstant() {
            Qualification all = of("2026-02-01 50, 2026-08-03 49, 2026-08-04 50", "2019-05-10 50");

            assertThat(HeldBenefit.at(all, day("2026-08-05")).since()).contains(day("2026-08-04"));
        }

        @Test
        void theWordsSayWhatIsMissing() {
            Finding finding = fails(TERM, asked(of("2026-02-01 30", "2019-05-10 50"), "2026-03-01"));

            assertThat(finding.because()).contains("takes 50 active Select licenses").contains("there are 30");
            assertThat(finding.turnedBy()).contains("20 more Spaces").contains("Enterprise Plan");
        }

        @Test
        void whoNeverBoughtHoldsNothing() {
            assertThat(fails(TERM, QualifyingMinimum.of(BENEFIT, day("2026-03-01"), new Qualification(ZURICH, List.of(), List.of(),
                    minimums("2019-05-10 50"), Optional.empty(), false))).because()).contains("there are 0");
        }
    }

    @Nested
    @DisplayName("R28: a raise looks forward")
    class Raised {

        private static final String RAISED = "2019-05-10 50, 2026-07-01 75";

        @Test
        @DisplayName("who held it at 55 keeps it by the former minimum of 50")
        void theFormerMinimumIsKept() {
            Qualification all = of("2026-02-01 55", RAISED);
            Finding finding = holds(TERM, asked(all, "2026-08-01"));

            assertThat(HeldBenefit.at(all, day("2026-08-01"))).satisfies(state -> {
                assertThat(state.minimum()).isEqualTo(50);
                assertThat(state.inForce()).isEqualTo(75);
                assertThat(state.isByFormerMinimum()).isTrue();
                assertThat(state.since()).contains(day("2026-02-01"));
            });
            assertThat(finding.because()).contains("minimum of 50").contains("75 now in force does not apply");
        }

        @ParameterizedTest(name = "at {0} after the raise: held {1}")
        @CsvSource({"50, true", "49, false"})
        void downToTheFormerMinimumAndNotBelow(int count, boolean held) {
            assertThat(TERM.judge(asked(of("2026-02-01 55, 2026-08-03 " + count, RAISED), "2026-08-03")).holds()).isEqualTo(held);
        }

        @ParameterizedTest(name = "back at {0} after a fall to 49: held {1}")
        @CsvSource({"55, false", "74, false", "75, true"})
        void afterFallingBelowOnceTheMinimumInForceIsToBeMet(int count, boolean held) {
            Qualification all = of("2026-02-01 55, 2026-08-03 49, 2026-08-04 " + count, RAISED);
            Finding finding = TERM.judge(asked(all, "2026-08-05"));

            assertThat(finding.holds()).isEqualTo(held);
            if (!held) {
                assertThat(finding.because()).contains("takes 75").contains("was lost at 2026-08-03 00:00 (Europe/Zurich)");
            }
        }

        @Test
        @DisplayName("who first buys 60 on 2 July does not qualify")
        void newCustomersGoByTheNewMinimum() {
            assertThat(fails(TERM, asked(of("2026-07-02 60", RAISED), "2026-08-01")).turnedBy()).contains("15 more Spaces");
        }

        @ParameterizedTest(name = "60 from {0} on: held in August {1}")
        @CsvSource({"2026-06-30, true", "2026-07-01, false"})
        void itCountsWhoHoldsItWhenTheRaiseTakesEffect(String from, boolean held) {
            assertThat(TERM.judge(asked(of(from + " 60", RAISED), "2026-08-01")).holds()).isEqualTo(held);
        }

        @Test
        void whoFallsAtTheInstantOfTheRaiseDoesNotHoldItThen() {
            assertThat(TERM.judge(asked(of("2026-02-01 55, 2026-07-01 49, 2026-07-02 55", RAISED), "2026-08-01")).holds()).isFalse();
        }

        @Test
        void twoRaisesAreOutlastedAlike() {
            Qualification all = of("2026-02-01 50", RAISED + ", 2027-01-01 100");

            assertThat(HeldBenefit.at(all, day("2027-06-01")).minimum()).isEqualTo(50);
        }

        @Test
        void whoQualifiedBetweenTwoRaisesKeepsTheOneBetween() {
            Qualification all = of("2026-08-01 80", RAISED + ", 2027-01-01 100");

            assertThat(HeldBenefit.at(all, day("2027-06-01"))).extracting(HeldBenefit::held, HeldBenefit::minimum)
                    .containsExactly(true, 75);
        }

        @ParameterizedTest(name = "at {0} in Auckland: {1} needed")
        @CsvSource({"2026-06-30T23:59:59, 50", "2026-07-01T00:00:00, 75"})
        @DisplayName("D44: at the start of the day in the customer's zone")
        void inTheCustomersZone(String wallClock, int needed) {
            Qualification all = new Qualification(ZoneId.of("Pacific/Auckland"), List.of(), List.of(), minimums(RAISED), Optional.empty(),
                    false);

            assertThat(HeldBenefit.at(all, local(wallClock, "Pacific/Auckland")).minimum()).isEqualTo(needed);
        }
    }

    @Nested
    @DisplayName("R28: a lowered minimum is everyone's at once")
    class Lowered {

        @ParameterizedTest(name = "{0} after the minimum fell to 40: held {1}")
        @CsvSource({"39, false", "40, true"})
        void whoMeetsItHoldsIt(int count, boolean held) {
            Qualification all = of("2026-02-01 " + count, "2019-05-10 50, 2026-07-01 40");

            assertThat(HeldBenefit.at(all, day("2026-06-30")).held()).isFalse();
            assertThat(HeldBenefit.at(all, day("2026-07-01")).held()).isEqualTo(held);
        }

        @Test
        void whoHoldsItGoesByTheLowerOneAndKeepsThatWhenItIsRaisedAgain() {
            Qualification all = of("2026-02-01 50, 2026-09-01 40", "2019-05-10 50, 2026-07-01 40, 2026-08-01 75");

            assertThat(HeldBenefit.at(all, day("2026-10-01"))).extracting(HeldBenefit::held, HeldBenefit::minimum)
                    .containsExactly(true, 40);
        }
    }

    @Nested
    @DisplayName("D43: by count or by plan, as long as there is no break")
    class Plan {

        private static final String RAISED = "2019-05-10 50, 2026-07-01 75";

        @Test
        void aPlanGivesItAtAnySize() {
            assertThat(holds(TERM, asked(underPlan("2026-02-01", "2027-02-01", "", RAISED), "2026-03-01")).because())
                    .contains("at any size");
        }

        @ParameterizedTest(name = "plan to 1 October, then {0} licenses: held {1}")
        @CsvSource({"49, false", "50, true"})
        void whoHeldItByPlanAtTheRaiseKeepsTheFormerMinimumByCount(int count, boolean held) {
            Qualification all = underPlan("2026-02-01", "2026-10-01", "2026-09-01 " + count, RAISED);

            assertThat(HeldBenefit.at(all, day("2026-10-01")).held()).isEqualTo(held);
        }

        @ParameterizedTest(name = "plan from {0}: held by count of 60 after it {1}")
        @CsvSource({"2026-06-30, true", "2026-07-01, false"})
        void aPlanThatBeganWithTheRaiseKeepsNothing(String from, boolean held) {
            Qualification all = underPlan(from, "2026-10-01", "2026-09-01 60", RAISED);

            assertThat(HeldBenefit.at(all, day("2026-10-01")).held()).isEqualTo(held);
        }

        @Test
        void fromCountToPlanWithoutABreakItGoesOn() {
            Qualification all = underPlan("2026-06-01", "2026-12-01", "2026-02-01 50, 2026-06-01 0, 2026-12-01 50", RAISED);

            assertThat(HeldBenefit.at(all, day("2027-01-01"))).extracting(HeldBenefit::held, HeldBenefit::minimum, HeldBenefit::since)
                    .containsExactly(true, 50, Optional.of(day("2026-02-01")));
        }

        @Test
        void aDayBetweenPlanAndCountIsABreak() {
            Qualification all = underPlan("2026-02-01", "2026-12-01", "2026-12-02 60", RAISED);

            assertThat(HeldBenefit.at(all, day("2027-01-01")).held()).isFalse();
        }
    }

    @Nested
    @DisplayName("D23: a customer below the former minimum when it is raised")
    class BelowAtTheRaise {

        private static final String GROWING = "2026-02-01 30, 2026-08-01 60";
        private static final String RAISED = "2019-05-10 50, 2026-07-01 75";

        @Test
        void needsTheRaisedOne() {
            assertThat(HeldBenefit.at(of(GROWING, RAISED), day("2026-08-01"))).extracting(HeldBenefit::held, HeldBenefit::minimum)
                    .containsExactly(false, 75);
        }

        @Test
        void byTheOtherReadingTheFormerOne() {
            assertThat(HeldBenefit.at(byTheOtherReading(GROWING, RAISED), day("2026-08-01")))
                    .extracting(HeldBenefit::held, HeldBenefit::minimum).containsExactly(true, 50);
        }

        @ParameterizedTest(name = "first order on {0}: held {1}")
        @CsvSource({"2026-06-30, true", "2026-07-01, false"})
        void byTheOtherReadingOnlyWhoWasACustomerBeforeTheRaise(String since, boolean held) {
            Qualification all = new Qualification(ZURICH, counts("2026-08-01 60"), List.of(), minimums(RAISED), Optional.of(day(since)),
                    true);

            assertThat(HeldBenefit.at(all, day("2026-08-01")).held()).isEqualTo(held);
        }

        @Test
        void byBothReadingsWhoHasFallenBelowNeedsTheOneInForce() {
            assertThat(HeldBenefit.at(byTheOtherReading("2026-02-01 55, 2026-08-03 49, 2026-08-04 55", RAISED), day("2026-08-05")).held())
                    .isFalse();
        }
    }

    @Nested
    @DisplayName("Over random histories")
    class Histories {

        private static final int DAYS = 900;
        private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

        private record Drawn(Qualification all, Random random) {
        }

        private static Instant at(int day) {
            return FIRST.plusDays(day).atStartOfDay(ZURICH).toInstant();
        }

        private static Drawn draw(long seed) {
            Random random = new Random(seed);
            List<CountFrom> counts = IntStream.range(0, random.nextInt(12)).map(unused -> random.nextInt(DAYS)).distinct().sorted()
                    .mapToObj(day -> new CountFrom(at(day), 40 + random.nextInt(50))).toList();
            List<MinimumFrom> minimums = new ArrayList<>(List.of(new MinimumFrom(LocalDate.parse("2019-05-10"), 50)));
            IntStream.range(0, random.nextInt(5)).map(unused -> random.nextInt(DAYS)).distinct().sorted()
                    .forEach(day -> minimums.add(new MinimumFrom(FIRST.plusDays(day), 40 + 5 * random.nextInt(10))));
            List<TimeSpan> plans = random.nextInt(3) > 0 ? List.of()
                    : List.of(TimeSpan.of(at(random.nextInt(300)), at(300 + random.nextInt(300))));
            return new Drawn(new Qualification(ZURICH, counts, plans, minimums, Optional.of(at(random.nextInt(400))),
                    random.nextInt(3) == 0), random);
        }

        /** The rule said once more, day by day and without looking at what changes when. */
        private static boolean heldDayByDay(Qualification all, int asked) {
            boolean held = false;
            int own = 0;
            int spared = Integer.MAX_VALUE;
            for (int day = -2400; day <= asked; day++) {
                int inForce = all.course().minimumAt(at(day));
                int today = day;
                boolean customer = all.raisesSpareOlds() && all.customerSince().filter(since -> !since.isAfter(at(today))).isPresent();
                spared = customer ? Math.min(spared, inForce) : Integer.MAX_VALUE;
                own = held ? Math.min(own, inForce) : Math.min(spared, inForce);
                boolean now = all.course().isUnderPlan(at(day)) || all.course().countAt(at(day)) >= own;
                spared = held && !now && customer ? inForce : spared;
                held = now;
            }
            return held;
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4})
        void theFoldIsWhatTheRuleSaysDayByDay(int batch) {
            for (int seed = batch * 1_000; seed < batch * 1_000 + 60; seed++) {
                Drawn drawn = draw(seed);
                int asked = drawn.random().nextInt(DAYS);

                assertThat(HeldBenefit.at(drawn.all(), at(asked)).held()).as("seed %s on day %s", seed, asked)
                        .isEqualTo(heldDayByDay(drawn.all(), asked));
            }
        }

        @Test
        void theOrderOfRecordingDoesNotMatter() {
            for (int seed = 0; seed < 300; seed++) {
                Drawn drawn = draw(seed);
                Qualification all = drawn.all();
                List<CountFrom> counts = new ArrayList<>(all.counts());
                List<MinimumFrom> minimums = new ArrayList<>(all.minimums());
                Collections.shuffle(counts, drawn.random());
                Collections.shuffle(minimums, drawn.random());

                assertThat(HeldBenefit.history(new Qualification(ZURICH, counts, all.underPlan(), minimums, all.customerSince(),
                        all.raisesSpareOlds()))).as("seed %s", seed).isEqualTo(HeldBenefit.history(all));
            }
        }

        @Test
        void moreLicensesNeverTakeTheBenefit() {
            for (int seed = 0; seed < 300; seed++) {
                Drawn drawn = draw(seed);
                Qualification all = drawn.all();
                List<CountFrom> more = all.counts().stream()
                        .map(step -> new CountFrom(step.from(), step.licenses() + drawn.random().nextInt(10))).toList();
                Qualification larger = new Qualification(ZURICH, more, all.underPlan(), all.minimums(), all.customerSince(),
                        all.raisesSpareOlds());

                for (int day = 0; day < DAYS; day += 17) {
                    assertThat(!HeldBenefit.at(all, at(day)).held() || HeldBenefit.at(larger, at(day)).held()).as("seed %s", seed).isTrue();
                }
            }
        }

        @Test
        void whatIsLaterOrPassesNoMinimumChangesNoAnswerAndEachFindingCanBeAskedAgain() {
            for (int seed = 0; seed < 300; seed++) {
                Drawn drawn = draw(seed);
                Instant asked = at(drawn.random().nextInt(DAYS));
                HeldBenefit whole = HeldBenefit.at(drawn.all(), asked);
                HeldBenefit needed = HeldBenefit.at(drawn.all().upTo(asked), asked);
                Finding finding = TERM.judge(QualifyingMinimum.of(BENEFIT, asked, drawn.all()));

                assertThat(needed).usingRecursiveComparison().ignoringFields("from").as("seed %s", seed).isEqualTo(whole);
                assertThat(finding.holds()).isEqualTo(whole.held());
                assertThat(TERM.replay(finding)).isEqualTo(finding);
            }
        }
    }

    @Nested
    @DisplayName("Facts that cannot be")
    class Impossible {

        @Test
        void aBenefitWithoutAMinimumHangsOnNone() {
            assertThatIllegalArgumentException().isThrownBy(
                    () -> new Qualification(ZURICH, List.of(), List.of(), List.of(), Optional.empty(), false));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-01-01 0", "2026-01-01", "today 50", "2026-01-01 50 75"})
        void aMinimumIsADayAndANumberFromOneOn(String text) {
            assertThat(catchThrowable(() -> MinimumFrom.parse(text))).isInstanceOf(RuntimeException.class);
        }

        @Test
        void aDayIsReadInItsZone() {
            assertThat(MinimumFrom.parse("2026-07-01 75").at(ZURICH))
                    .isEqualTo(LocalDateTime.parse("2026-07-01T00:00").atZone(ZURICH).toInstant());
        }
    }
}
