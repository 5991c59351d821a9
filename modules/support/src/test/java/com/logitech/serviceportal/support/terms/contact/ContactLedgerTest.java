package com.logitech.serviceportal.support.terms.contact;

import static com.logitech.serviceportal.support.terms.Asked.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.support.terms.contact.ContactFact.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContactLedgerTest {

    private static final ClosingRule SELECT = new ClosingRule(3, Duration.ofHours(72), Duration.ofHours(24), Duration.ofHours(4));
    private static final ClosingRule BASIC = new ClosingRule(2, Duration.ofHours(120), Duration.ofHours(24), Duration.ofHours(4));
    private static final Instant BEGIN = Instant.parse("2026-03-26T10:00:00Z");
    private static final Instant LATER = BEGIN.plus(Duration.ofDays(60));
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private static ContactFact fact(Kind kind, String after) {
        return new ContactFact(UUID.randomUUID(), kind, at(after), Optional.empty());
    }

    private static ContactFact attempt(String after) {
        return fact(Kind.ATTEMPT, after);
    }

    private static ContactFact cameBack(ContactFact attempt, String after) {
        return new ContactFact(UUID.randomUUID(), Kind.CAME_BACK, at(after), Optional.of(attempt.id()));
    }

    private static Instant at(String after) {
        return BEGIN.plus(Duration.parse("PT" + after));
    }

    private static Optional<Instant> closed(ClosingRule rule, ContactFact... facts) {
        return ContactLedger.closedAt(rule, List.of(facts), LATER);
    }

    @Nested
    @DisplayName("R38: three unanswered attempts within 72 hours close a Select ticket")
    class Select {

        @ParameterizedTest(name = "the third attempt {0} after the first: closes after {1}")
        @CsvSource({"30H, 72H", "48H, 72H", "48H1S, 72H1S", "72H, 96H"})
        void itClosesWithTheWindowOrADayAfterTheLastAttempt(String third, String closes) {
            assertThat(closed(SELECT, attempt("0S"), attempt("24H"), attempt(third))).contains(at(closes));
        }

        @Test
        void aThirdAttemptASecondTooLateClosesNothing() {
            assertThat(closed(SELECT, attempt("0S"), attempt("24H"), attempt("72H1S"))).isEmpty();
        }

        @Test
        void theWindowSlidesToTheNextOldestUnansweredAttempt() {
            assertThat(closed(SELECT, attempt("0S"), attempt("24H"), attempt("73H"), attempt("95H"))).contains(at("119H"));
        }

        @Test
        void weekendsAndTheNightTheClocksGoForwardAreHoursLikeOthers() {
            // from Thursday to Sunday; the clocks go forward on Sunday
            assertThat(closed(SELECT, attempt("0S"), attempt("24H"), attempt("40H"))).contains(Instant.parse("2026-03-29T10:00:00Z"));
        }

        @Test
        void twoAttemptsAreTooFew() {
            assertThat(closed(SELECT, attempt("0S"), attempt("24H"))).isEmpty();
        }

        @Test
        void aFurtherAttemptPostponesNothing() {
            assertThat(closed(SELECT, attempt("0S"), attempt("24H"), attempt("30H"), attempt("71H"))).contains(at("72H"));
        }

        @Test
        void theFindingSaysHowManyThereAreAndWhenItCloses() {
            List<ContactFact> facts = List.of(attempt("0S"), attempt("24H"), attempt("30H"));
            Unanswered two = Unanswered.from(ContactLedger.of(SELECT, facts, at("29H")), at("29H"), ZURICH);
            assertThat(judged(new SelectClosing(), two).holds()).isFalse();
            assertThat(judged(new SelectClosing(), two).because()).startsWith("2 of 3 attempts in 72 hours");
            assertThat(judged(new SelectClosing(), two).turnedBy()).startsWith("1 more unanswered attempt would close it.");
            Unanswered three = Unanswered.from(ContactLedger.of(SELECT, facts, at("30H")), at("30H"), ZURICH);
            assertThat(judged(new SelectClosing(), three).holds()).isTrue();
            assertThat(judged(new SelectClosing(), three).because()).endsWith(
                    "the ticket closes at 2026-03-29 12:00 (Europe/Zurich), 72 hours after the first, unless the customer answers.");
        }

        @Test
        void theFindingReadsAsASentenceWithEachAttempt() {
            Unanswered one = Unanswered.from(ContactLedger.of(SELECT, List.of(attempt("0S")), at("1H")), at("1H"), ZURICH);
            assertThat(judged(new SelectClosing(), one).because()).isEqualTo(
                    "1 of 3 attempts in 72 hours (2026-03-26 11:00 (Europe/Zurich)) had no answer: the ticket stays open.");
            assertThat(judged(new SelectClosing(), one).turnedBy()).isEqualTo(
                    "2 more unanswered attempts would close it. The oldest counts until 2026-03-29 12:00 (Europe/Zurich). "
                            + "Attempts less than 4 hours apart count once.");
            Unanswered none = Unanswered.from(ContactLedger.of(SELECT, List.of(), at("1H")), at("1H"), ZURICH);
            assertThat(judged(new SelectClosing(), none).because()).isEqualTo(
                    "0 of 3 attempts in 72 hours had no answer: the ticket stays open.");
            assertThat(judged(new SelectClosing(), none).turnedBy()).isEqualTo("3 more unanswered attempts would close it.");
        }

        @Test
        void allThatCloseItAreCountedToTheReaderAlsoOnceTheFirstIsOlderThanTheWindow() {
            List<ContactFact> facts = List.of(attempt("0S"), attempt("24H"), attempt("72H"));
            Unanswered armed = Unanswered.from(ContactLedger.of(SELECT, facts, at("80H")), at("80H"), ZURICH);
            assertThat(armed.attempts()).containsExactly(at("0S"), at("24H"), at("72H"));
            assertThat(armed.closesAt()).contains(at("96H"));
            assertThat(judged(new SelectClosing(), armed).because()).endsWith(
                    "the ticket closes at 2026-03-30 12:00 (Europe/Zurich), 24 hours after the last, unless the customer answers.");
        }

        @Test
        void anAttemptOlderThanTheWindowIsNotCountedToTheReader() {
            Unanswered facts = Unanswered.from(ContactLedger.of(SELECT, List.of(attempt("0S"), attempt("24H")), at("73H")), at("73H"),
                    ZURICH);
            assertThat(facts.attempts()).containsExactly(at("24H"));
            assertThat(judged(new SelectClosing(), facts).turnedBy()).startsWith("2 more unanswered attempts");
        }
    }

    @Nested
    @DisplayName("R51: two unanswered attempts within 120 hours close a Basic ticket")
    class Basic {

        @ParameterizedTest(name = "the second attempt {0} after the first: closes after {1}")
        @CsvSource({"24H, 120H", "96H, 120H", "96H1S, 120H1S", "120H, 144H"})
        void itClosesWithTheWindowOrADayAfterTheLastAttempt(String second, String closes) {
            assertThat(closed(BASIC, attempt("0S"), attempt(second))).contains(at(closes));
        }

        @Test
        void aSecondAttemptASecondTooLateClosesNothing() {
            assertThat(closed(BASIC, attempt("0S"), attempt("120H1S"))).isEmpty();
        }

        @Test
        void theFindingCountsToTwo() {
            List<ContactFact> facts = List.of(attempt("0S"), attempt("24H"));
            assertThat(judged(new BasicClosing(), Unanswered.from(ContactLedger.of(BASIC, facts, at("1H")), at("1H"), ZURICH)).holds())
                    .isFalse();
            assertThat(judged(new BasicClosing(), Unanswered.from(ContactLedger.of(BASIC, facts, LATER), LATER, ZURICH)).holds()).isTrue();
            assertThat(judged(new BasicClosing(), Unanswered.from(ContactLedger.of(BASIC, List.of(), BEGIN), BEGIN, ZURICH)).holds())
                    .isFalse();
        }
    }

    @Nested
    @DisplayName("D6, D24: what is an attempt, what is an answer")
    class Evidence {

        @ParameterizedTest
        @EnumSource(value = Kind.class, names = {"AUTOMATIC_MAIL", "AUTOMATIC_REPLY"})
        void whatMachinesSendIsNeitherAnAttemptNorAnAnswer(Kind kind) {
            assertThat(closed(BASIC, attempt("0S"), fact(kind, "24H"))).isEmpty();
            assertThat(closed(BASIC, attempt("0S"), attempt("24H"), fact(kind, "25H"))).contains(at("120H"));
        }

        @ParameterizedTest(name = "attempts {0} apart: two {1}")
        @CsvSource({"3H59M59S, false", "4H, true"})
        void attemptsLessThanFourHoursApartCountOnce(String second, boolean two) {
            assertThat(closed(BASIC, attempt("0S"), attempt(second)).isPresent()).isEqualTo(two);
        }

        @ParameterizedTest(name = "answered {0} after the first attempt: closed {1}")
        @CsvSource({"1H, false", "119H59M59S, false", "120H, false", "120H1S, true"})
        void anAnswerAtTheClosingInstantStillCounts(String answered, boolean closes) {
            assertThat(closed(BASIC, attempt("0S"), attempt("24H"), fact(Kind.ANSWER, answered)).isPresent()).isEqualTo(closes);
        }

        @Test
        void anAnswerClearsAllAttempts() {
            assertThat(closed(SELECT, attempt("0S"), attempt("24H"), fact(Kind.ANSWER, "25H"), attempt("30H"))).isEmpty();
            assertThat(closed(SELECT, attempt("0S"), fact(Kind.ANSWER, "1H"), attempt("5H"), attempt("10H"), attempt("15H")))
                    .contains(at("77H"));
        }

        @Test
        void anAttemptThatCameBackIsNone() {
            ContactFact undelivered = attempt("24H");
            assertThat(closed(BASIC, attempt("0S"), undelivered, cameBack(undelivered, "25H"))).isEmpty();
        }

        @Test
        void thatAnAttemptCameBackMayBeLearnedAfterTheClosing() {
            ContactFact undelivered = attempt("24H");
            assertThat(closed(BASIC, attempt("0S"), undelivered)).isPresent();
            assertThat(closed(BASIC, attempt("0S"), undelivered, cameBack(undelivered, "200H"))).isEmpty();
        }

        @Test
        void onlyAnAttemptComesBack() {
            assertThatThrownBy(() -> new ContactFact(UUID.randomUUID(), Kind.CAME_BACK, BEGIN, Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new ContactFact(UUID.randomUUID(), Kind.ANSWER, BEGIN, Optional.of(UUID.randomUUID())))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    @DisplayName("D6: opened again, a ticket closes by new attempts alone")
    class OpenedAgain {

        private final List<ContactFact> facts = List.of(attempt("0S"), attempt("24H"), fact(Kind.REOPENED, "130H"), attempt("140H"));

        @Test
        void whatWasUnansweredBeforeClosesNothing() {
            assertThat(ContactLedger.closedAt(BASIC, facts, LATER)).isEmpty();
            assertThat(ContactLedger.of(BASIC, facts, LATER).attempts()).containsExactly(at("140H"));
        }

        @Test
        void untilThenItWasClosed() {
            assertThat(ContactLedger.closedAt(BASIC, facts, at("129H"))).contains(at("120H"));
            assertThat(ContactLedger.closedAt(BASIC, facts, at("130H"))).isEmpty();
        }

        @Test
        void twoNewAttemptsCloseItOnceMore() {
            assertThat(closed(BASIC, attempt("0S"), attempt("24H"), fact(Kind.REOPENED, "130H"), attempt("140H"), attempt("164H")))
                    .contains(at("260H"));
        }
    }

    @Nested
    @DisplayName("A ticket never closes while our people have to act")
    class OursToAct {

        @ParameterizedTest(name = "taken over {0} after the first attempt: closed {1}")
        @CsvSource({"30H, false", "120H, false", "120H1S, true"})
        void takingOverClearsAllAttemptsAlsoAtTheClosingInstant(String takenOver, boolean closes) {
            assertThat(closed(BASIC, attempt("0S"), attempt("24H"), fact(Kind.TAKEN_UP, takenOver)).isPresent()).isEqualTo(closes);
        }

        @Test
        void attemptsMadeMeanwhileDoNotCount() {
            assertThat(closed(BASIC, fact(Kind.TAKEN_UP, "0S"), attempt("1H"), attempt("24H"), fact(Kind.HANDED_BACK, "30H")))
                    .isEmpty();
            assertThat(closed(BASIC, fact(Kind.TAKEN_UP, "0S"), attempt("1H"), fact(Kind.HANDED_BACK, "30H"), attempt("30H"),
                    attempt("40H"))).contains(at("150H"));
        }

        @Test
        void theFindingSaysSo() {
            ContactLedger ledger = ContactLedger.of(BASIC, List.of(fact(Kind.TAKEN_UP, "0S")), at("1H"));
            assertThat(judged(new BasicClosing(), Unanswered.from(ledger, at("1H"), ZURICH)).because())
                    .startsWith("Our people have to act");
        }
    }

    @Nested
    @DisplayName("Whatever happened, and in whatever order it became known")
    class Histories {

        private static List<ContactFact> history(Random random) {
            List<ContactFact> facts = new ArrayList<>();
            int length = 1 + random.nextInt(14);
            for (int i = 0; i < length; i++) {
                Kind kind = random.nextInt(3) > 0 ? Kind.ATTEMPT : Kind.values()[random.nextInt(Kind.values().length)];
                List<ContactFact> attempts = facts.stream().filter(fact -> fact.kind() == Kind.ATTEMPT).toList();
                if (kind == Kind.CAME_BACK && attempts.isEmpty()) {
                    kind = Kind.ANSWER;
                }
                Optional<UUID> of = kind == Kind.CAME_BACK ? Optional.of(attempts.get(random.nextInt(attempts.size())).id())
                        : Optional.empty();
                facts.add(new ContactFact(new UUID(random.nextLong(), i), kind,
                        BEGIN.plus(Duration.ofHours(random.nextInt(30 * length))), of));
            }
            return facts;
        }

        @Test
        @DisplayName("no ticket closes while the last word is the customer's, nor while our people have to act: 100,000 histories")
        void noTicketClosesWhileTheLastWordIsTheCustomers() {
            Random random = new Random(42);
            int closings = 0;
            for (int i = 0; i < 100_000; i++) {
                List<ContactFact> facts = history(random);
                ClosingRule rule = random.nextBoolean() ? SELECT : BASIC;
                Optional<Instant> closed = ContactLedger.closedAt(rule, facts, LATER);
                if (closed.isPresent()) {
                    closings++;
                    List<UUID> cameBack = facts.stream().flatMap(fact -> fact.of().stream()).toList();
                    List<ContactFact> said = facts.stream()
                            .filter(fact -> !fact.at().isAfter(closed.get()) && !cameBack.contains(fact.id()))
                            .filter(fact -> fact.kind() == Kind.ATTEMPT || fact.kind() == Kind.ANSWER || fact.kind() == Kind.REOPENED
                                    || fact.kind() == Kind.TAKEN_UP)
                            .sorted(ContactFact.AS_IT_HAPPENED)
                            .toList();
                    assertThat(said.get(said.size() - 1).kind()).as("closed at %s: %s", closed.get(), said).isEqualTo(Kind.ATTEMPT);
                    assertThat(said.subList(said.size() - rule.attempts(), said.size())).as("closed at %s: %s", closed.get(), said)
                            .allMatch(fact -> fact.kind() == Kind.ATTEMPT);
                }
            }
            assertThat(closings).as("histories that close").isBetween(20_000, 90_000);
        }

        @Test
        void theLedgerIsTheSameInWhateverOrderFactsArrive() {
            Random random = new Random(43);
            for (int i = 0; i < 20_000; i++) {
                List<ContactFact> facts = history(random);
                ContactLedger expected = ContactLedger.of(SELECT, facts, LATER);
                Optional<Instant> closed = ContactLedger.closedAt(SELECT, facts, LATER);
                Collections.shuffle(facts, random);
                assertThat(ContactLedger.of(SELECT, facts, LATER)).isEqualTo(expected);
                assertThat(ContactLedger.closedAt(SELECT, facts, LATER)).isEqualTo(closed);
            }
        }

        @Test
        void lookingLaterFindsTheSameClosing() {
            Random random = new Random(44);
            for (int i = 0; i < 20_000; i++) {
                List<ContactFact> facts = history(random).stream().filter(fact -> fact.kind() != Kind.REOPENED).toList();
                Optional<Instant> closed = ContactLedger.closedAt(BASIC, facts, LATER);
                closed.ifPresent(at -> assertThat(ContactLedger.closedAt(BASIC, facts, at)).isEqualTo(closed));
                closed.ifPresent(at -> assertThat(ContactLedger.closedAt(BASIC, facts, at.minusSeconds(1))).isEmpty());
            }
        }
    }
}
