package com.logitech.serviceportal.support.terms.clocks;

import static com.logitech.serviceportal.support.terms.Asked.judged;
import static com.logitech.serviceportal.support.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.terms.clocks.Objective.Standing;
import com.logitech.serviceportal.support.terms.clocks.ResponseFact.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseClockTest {

    private static final Instant OPENED = Instant.parse("2026-01-01T03:00:00Z");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private static final ResponseClock.Setting SELECT =
            new ResponseClock.Setting(SupportLevel.SELECT, Duration.ofMinutes(60), Desks.northAmerica(Map.of())::oneBusinessDayAfter);

    private static ResponseFact fact(Kind kind, String afterMinutes, String language) {
        return new ResponseFact(UUID.randomUUID(), kind, OPENED.plus(Duration.parse("PT" + afterMinutes)), language);
    }

    private static ResponseClock select(String language, ResponseFact... facts) {
        return ResponseClock.of(SELECT, language, OPENED, List.of(facts));
    }

    private static Awaited awaited(ResponseClock clock, Instant asOf) {
        return new Awaited(clock.present().from(), clock.dueAt().orElseThrow(), clock.answeredAt(), asOf, ZURICH);
    }

    @Nested
    @DisplayName("R31, R32: a Select ticket in English is answered within sixty minutes of real time")
    class Select {

        @Test
        void aTicketOfNewYearsNightAtThreeIsDueAtFour() {
            assertThat(select("en").dueAt()).contains(Instant.parse("2026-01-01T04:00:00Z"));
        }

        @Test
        void onTheNightTheClocksGoForwardRealMinutesCount() {
            Instant opened = local("2026-03-29T01:30", "Europe/Zurich");
            assertThat(ResponseClock.of(SELECT, "en", opened, List.of()).dueAt()).contains(local("2026-03-29T03:30", "Europe/Zurich"));
        }

        @ParameterizedTest(name = "answered after {0}: {1}")
        @CsvSource({"59M59S, MET", "60M, MET", "60M1S, MISSED"})
        void theSixtiethMinuteIsInTime(String after, Standing standing) {
            ResponseClock clock = select("en", fact(Kind.RESPONSE, after, ""));
            assertThat(clock.present().standing(OPENED.plusSeconds(9999))).isEqualTo(standing);
            assertThat(clock.missed(OPENED.plusSeconds(9999))).isEqualTo(standing == Standing.MISSED);
            assertThat(judged(new SelectResponse(), awaited(clock, OPENED.plusSeconds(9999))).holds()).isEqualTo(standing == Standing.MET);
        }

        @ParameterizedTest(name = "{0} minutes: within {1}")
        @CsvSource({"15, 15 minutes", "45, 45 minutes", "60, one hour", "90, 90 minutes", "120, 2 hours"})
        void theSentenceTellsTheObjectiveThatWasInForce(int minutes, String told) {
            Awaited awaited = new Awaited(OPENED, OPENED.plus(Duration.ofMinutes(minutes)), Optional.empty(), OPENED, ZoneOffset.UTC);
            assertThat(new SelectResponse().judge(awaited).because()).startsWith("The first response is due within " + told + ", by ");
        }

        @ParameterizedTest(name = "unanswered after {0}: {1}")
        @CsvSource({"PT59M59S, RUNNING", "PT60M, RUNNING", "PT60M1S, MISSED"})
        void withoutAnAnswerItIsMissedOnceTheHourIsOver(Duration after, Standing standing) {
            ResponseClock clock = select("en");
            assertThat(clock.present().standing(OPENED.plus(after))).isEqualTo(standing);
            assertThat(judged(new SelectResponse(), awaited(clock, OPENED.plus(after))).holds()).isEqualTo(standing == Standing.RUNNING);
        }

        @ParameterizedTest(name = "answered after {0}, asked about {1} after: {2}")
        @CsvSource({"30M, PT29M, RUNNING", "30M, PT30M, MET", "61M, PT59M, RUNNING", "61M, PT60M30S, MISSED", "61M, PT61M, MISSED"})
        void askedAboutThePastItSaysWhatWasSoThen(String answered, Duration asked, Standing standing) {
            assertThat(select("en", fact(Kind.RESPONSE, answered, "")).present().standing(OPENED.plus(asked))).isEqualTo(standing);
        }

        @ParameterizedTest
        @EnumSource(value = Kind.class, names = {"NO_RESPONSE", "CUSTOMER_WROTE", "LANGUAGE_PROPOSED"})
        void aNoteAMachineTheCustomerHimselfOrAProposalStopsNothing(Kind kind) {
            assertThat(select("en", fact(kind, "5M", "it")).answeredAt()).isEmpty();
            assertThat(select("en", fact(kind, "5M", "it")).dueAt()).isEqualTo(select("en").dueAt());
        }

        @Test
        void onlyTheFirstResponseCounts() {
            ResponseClock clock = select("en", fact(Kind.RESPONSE, "90M", ""), fact(Kind.RESPONSE, "50M", ""));
            assertThat(clock.answeredAt()).contains(OPENED.plus(Duration.ofMinutes(50)));
        }
    }

    @Nested
    @DisplayName("R33, D51: the hour is for English; the customer's choice of language starts it or takes it away")
    class Languages {

        @Test
        void anotherLanguageHasNoDueTimeAndCannotBeLate() {
            ResponseClock clock = select("fr", fact(Kind.RESPONSE, "90M", ""));
            assertThat(clock.dueAt()).isEmpty();
            assertThat(clock.present().standing(OPENED.plus(Duration.ofDays(9)))).isEqualTo(Standing.AS_SOON_AS_POSSIBLE);
            assertThat(clock.missed(OPENED.plus(Duration.ofDays(9)))).isFalse();
        }

        @ParameterizedTest(name = "away from English after {0}: {1}")
        @CsvSource({"59M59S, DROPPED", "60M, DROPPED", "60M1S, MISSED"})
        void awayFromEnglishTheAimIsDroppedUnlessItWasMissed(String after, Standing former) {
            ResponseClock clock = select("en", fact(Kind.LANGUAGE_CHOSEN, after, "it"));
            Instant later = OPENED.plus(Duration.ofDays(1));
            assertThat(clock.objectives()).hasSize(2);
            assertThat(clock.objectives().get(0).standing(later)).isEqualTo(former);
            assertThat(clock.missed(later)).isEqualTo(former == Standing.MISSED);
            assertThat(clock.dueAt()).isEmpty();
        }

        @ParameterizedTest(name = "away from English after {0}, asked about {1} after: {2}")
        @CsvSource({"30M, PT29M, RUNNING", "30M, PT30M, DROPPED", "90M, PT60M, RUNNING", "90M, PT61M, MISSED"})
        void askedAboutThePastTheAimStandsAsItStoodThen(String chosen, Duration asked, Standing standing) {
            assertThat(select("en", fact(Kind.LANGUAGE_CHOSEN, chosen, "it")).objectives().get(0).standing(OPENED.plus(asked)))
                    .isEqualTo(standing);
        }

        @Test
        void toEnglishTheHourRunsFromTheChange() {
            ResponseClock clock = select("fr", fact(Kind.LANGUAGE_CHOSEN, "5H", "en"));
            assertThat(clock.dueAt()).contains(OPENED.plus(Duration.ofHours(6)));
        }

        @Test
        void fromOneOtherLanguageToAnotherNothingChanges() {
            assertThat(select("fr", fact(Kind.LANGUAGE_CHOSEN, "5H", "it")).objectives()).hasSize(1);
        }

        @Test
        void afterTheFirstResponseALanguageChangesNothing() {
            ResponseClock clock = select("en", fact(Kind.RESPONSE, "10M", ""), fact(Kind.LANGUAGE_CHOSEN, "20M", "it"));
            assertThat(clock.objectives()).hasSize(1);
            assertThat(clock.present().standing(OPENED.plus(Duration.ofDays(1)))).isEqualTo(Standing.MET);
        }

        @ParameterizedTest(name = "in {0}: around the clock {1}, as soon as possible {2}")
        @CsvSource({"en, true, false", "fr, false, true", "ja, false, true"})
        void aLanguageHasEitherTheHourOrNoDueTime(String language, boolean hour, boolean soon) {
            assertThat(judged(new AroundTheClock(), new AroundTheClock.Facts(language)).holds()).isEqualTo(hour);
            assertThat(judged(new OtherLanguage(), new OtherLanguage.Facts(language, false)).holds()).isEqualTo(soon);
            assertThat(new OtherLanguage().judge(new OtherLanguage.Facts("fr", false)).because()).contains("answered in French as soon as");
        }

        @ParameterizedTest(name = "English chosen, by {0}: an hour {1}")
        @CsvSource({"LANGUAGE_CHOSEN, true", "LANGUAGE_CHOSEN_AFTER_TERM, false"})
        @DisplayName("D36: once Select has ended for the Space, English has no hour anew")
        void afterTheTermNoHourIsSet(Kind kind, boolean hour) {
            ResponseClock clock = select("fr", fact(kind, "5H", "en"));
            assertThat(clock.dueAt()).isEqualTo(hour ? Optional.of(OPENED.plus(Duration.ofHours(6))) : Optional.empty());
            assertThat(clock.present().language()).isEqualTo("en");
            assertThat(clock.missed(OPENED.plus(Duration.ofDays(9)))).isEqualTo(hour);
        }

        @Test
        @DisplayName("D36: an hour that was set in term stays, whatever is chosen after it")
        void theHourItHasStays() {
            assertThat(select("en", fact(Kind.LANGUAGE_CHOSEN_AFTER_TERM, "30M", "en")).dueAt()).isEqualTo(select("en").dueAt());
            ResponseClock dropped = select("en", fact(Kind.LANGUAGE_CHOSEN_AFTER_TERM, "61M", "it"));
            assertThat(dropped.missed(OPENED.plus(Duration.ofDays(1)))).as("missed before").isTrue();
            assertThat(dropped.dueAt()).isEmpty();
        }

        @ParameterizedTest(name = "in {0}: {1}")
        @CsvSource({"en, no due time is set anew", "fr, answered in French as soon as possible"})
        @DisplayName("D36: says why there is no hour")
        void saysWhyThereIsNoHour(String language, String why) {
            assertThat(judged(new OtherLanguage(), new OtherLanguage.Facts(language, true)).because()).contains(why);
        }
    }

    @Nested
    @DisplayName("R48, R124: otherwise one business day of the desk, the same clock time on the next working day")
    class OneBusinessDay {

        private static final Map<LocalDate, String> MEMORIAL_DAY = Map.of(LocalDate.parse("2026-05-25"), "Memorial Day");

        @ParameterizedTest(name = "{0} in New York: due {1}")
        @CsvSource({
            "2026-03-13T16:00, 2026-03-16T16:00", "2026-03-13T20:59, 2026-03-16T20:59", "2026-03-13T21:00, 2026-03-17T09:00",
            "2026-03-14T11:00, 2026-03-17T09:00", "2026-03-16T08:59:59, 2026-03-17T09:00", "2026-03-16T09:00, 2026-03-17T09:00",
            "2026-05-22T16:00, 2026-05-26T16:00", "2026-05-23T11:00, 2026-05-27T09:00"})
        void holidaysAndWeekendsMoveTheDueTime(String opened, String due) {
            for (SupportLevel level : List.of(SupportLevel.BASIC, SupportLevel.JUMPSTART)) {
                ResponseClock.Setting setting = new ResponseClock.Setting(level, Duration.ofMinutes(60),
                        Desks.northAmerica(MEMORIAL_DAY)::oneBusinessDayAfter);
                assertThat(ResponseClock.of(setting, "fr", local(opened, "America/New_York"), List.of()).dueAt())
                        .contains(local(due, "America/New_York"));
            }
        }

        @Test
        void theDeskOfIndiaCountsInIndianTimeThoughItIsTomorrowInAuckland() {
            Instant opened = local("2026-01-07T01:29", "Pacific/Auckland");
            assertThat(Desks.asiaPacific(Map.of()).oneBusinessDayAfter(opened)).isEqualTo(local("2026-01-07T17:59", "Asia/Kolkata"));
            Instant late = local("2026-01-07T02:30", "Pacific/Auckland");
            assertThat(Desks.asiaPacific(Map.of()).oneBusinessDayAfter(late)).isEqualTo(local("2026-01-08T03:30", "Asia/Kolkata"));
        }

        @ParameterizedTest(name = "answered {0} seconds after the due time: in time {1}")
        @CsvSource({"-1, true", "0, true", "1, false"})
        void theDueInstantIsInTime(long seconds, boolean inTime) {
            Instant due = OPENED.plusSeconds(7200);
            Awaited awaited = new Awaited(OPENED, due, Optional.of(due.plusSeconds(seconds)), due.plusSeconds(99), ZURICH);
            assertThat(judged(new BasicResponse(), awaited).holds()).isEqualTo(inTime);
            assertThat(judged(new JumpStartContact(), awaited).holds()).isEqualTo(inTime);
        }

        @ParameterizedTest(name = "answered {0} milliseconds after a due time at {1} milliseconds: {2}")
        @CsvSource({"-1, 0, at 2026-01-01 05:59:59", "0, 400, at 2026-01-01 06:00", "1, 400, less than a second later",
            "599, 400, less than a second later", "600, 400, at 2026-01-01 06:00:01", "1000, 0, at 2026-01-01 06:00:01"})
        void whatIsLateByLessThanASecondIsNotSaidToHaveComeWhenItWasDue(long after, long millis, String came) {
            Instant due = OPENED.plusSeconds(7200).plusMillis(millis);
            Awaited awaited = new Awaited(OPENED, due, Optional.of(due.plusMillis(after)), due.plusSeconds(99), ZURICH);
            assertThat(judged(new BasicResponse(), awaited).because()).contains("by 2026-01-01 06:00 (Europe/Zurich), and came " + came);
        }

        @ParameterizedTest(name = "asked {0} seconds after the due time: in time {1}")
        @CsvSource({"-1, true", "0, true", "1, false"})
        void untilItIsDueNothingIsMissed(long seconds, boolean inTime) {
            Instant due = OPENED.plusSeconds(7200);
            Awaited awaited = new Awaited(OPENED, due, Optional.empty(), due.plusSeconds(seconds), ZURICH);
            assertThat(judged(new BasicResponse(), awaited).holds()).isEqualTo(inTime);
            assertThat(judged(new JumpStartContact(), awaited).because().contains("nobody had answered by 2026-01-01 06:00:01"))
                    .isEqualTo(!inTime);
        }

        @ParameterizedTest(name = "a language chosen under {0} changes nothing")
        @EnumSource(value = SupportLevel.class, names = {"BASIC", "JUMPSTART"})
        void theLanguageHasNoPartInIt(SupportLevel level) {
            ResponseClock.Setting setting = new ResponseClock.Setting(level, Duration.ofMinutes(60), at -> at.plusSeconds(86400));
            assertThat(ResponseClock.of(setting, "en", OPENED, List.of(fact(Kind.LANGUAGE_CHOSEN, "5M", "it"))).objectives()).hasSize(1);
        }
    }

    @Nested
    @DisplayName("R46: a Basic ticket is taken at any time, and its clock starts when the desk is open")
    class Hours {

        @ParameterizedTest(name = "{0} starts {1}: open {2}")
        @CsvSource({
            "2026-03-13T08:59:59, 2026-03-13T09:00, false", "2026-03-13T09:00, 2026-03-13T09:00, true",
            "2026-03-13T18:59:59, 2026-03-13T18:59:59, true", "2026-03-13T19:00, 2026-03-16T09:00, false",
            "2026-03-14T11:00, 2026-03-16T09:00, false"})
        void theClockStartsWithTheDesk(String at, String starts, boolean open) {
            String because = judged(new BasicHours(), new BasicHours.Facts("Europe, Middle East and Africa", local(at, "Europe/Zurich"),
                    local(starts, "Europe/Zurich"), LocalTime.of(9, 0), LocalTime.of(19, 0), ZURICH)).because();
            assertThat(because).endsWith(open ? "and is open." : "the clock starts at " + starts.replace('T', ' ') + " (Europe/Zurich).");
        }
    }

    @Nested
    @DisplayName("What becomes known late counts as if it had been known in time")
    class AnyOrder {

        @Test
        void theClockIsTheSameInWhateverOrderFactsArrive() {
            Random random = new Random(7);
            for (int history = 0; history < 5_000; history++) {
                List<ResponseFact> facts = new ArrayList<>();
                for (int i = 0; i < 1 + random.nextInt(8); i++) {
                    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
                    boolean language = kind.isChoice() || kind == Kind.LANGUAGE_PROPOSED;
                    facts.add(new ResponseFact(new UUID(history, i), kind, OPENED.plusSeconds(600L * random.nextInt(12)),
                            language ? List.of("en", "fr", "it").get(random.nextInt(3)) : ""));
                }
                ResponseClock expected = ResponseClock.of(SELECT, "en", OPENED, facts);
                Collections.shuffle(facts, random);
                assertThat(ResponseClock.of(SELECT, "en", OPENED, facts)).isEqualTo(expected);
            }
        }
    }
}
