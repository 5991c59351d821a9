package com.logitech.serviceportal.support.terms.talk;

import static com.logitech.serviceportal.support.terms.Asked.judged;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordKind;
import com.logitech.serviceportal.support.terms.TicketFact.Kind;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.TicketHistory;
import com.logitech.serviceportal.support.terms.clocks.ResponseClock;
import com.logitech.serviceportal.support.terms.contact.ClosingRule;
import com.logitech.serviceportal.support.terms.talk.SplitOff.Chosen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R122: words of a ticket become a ticket of their own")
class SplitOffTest {

    private static final Instant ARRIVED = Instant.parse("2026-03-03T09:00:00Z");

    private static Chosen word(WordKind kind, long seconds) {
        return new Chosen(kind, ARRIVED.plusSeconds(seconds), false);
    }

    private static boolean fits(Chosen... chosen) {
        return judged(new SplitOff(), SplitOff.Facts.of(List.of(chosen))).holds();
    }

    @Test
    @DisplayName("if one of them at least is the customer's")
    void asked() {
        assertThat(fits(word(WordKind.REPLY, 0), word(WordKind.NOTE, 1), word(WordKind.CALL, 2))).isFalse();
        assertThat(fits(word(WordKind.REPLY, 0), word(WordKind.CUSTOMER, 1))).isTrue();
        assertThat(fits(word(WordKind.CUSTOMER, 0))).isTrue();
    }

    @Test
    @DisplayName("as of the instant the first of the customer's arrived, whatever of ours stands before it")
    void arrived() {
        assertThat(SplitOff.Facts.of(List.of(word(WordKind.CUSTOMER, 60), word(WordKind.REPLY, -60), word(WordKind.CUSTOMER, 0))))
                .isEqualTo(new SplitOff.Facts(3, 2, Optional.of(ARRIVED)));
    }

    @Nested
    @DisplayName("and count in it")
    class Counting {

        @ParameterizedTest
        @CsvSource({"REPLY, -1, NOTED", "REPLY, 0, REPLIED", "REPLY, 1, REPLIED", "CALL, -1, NOTED", "CALL, 0, SPOKE",
            "CUSTOMER, 0, CUSTOMER_WROTE", "CUSTOMER, 60, CUSTOMER_WROTE", "NOTE, 1, NOTED"})
        @DisplayName("as responses from that instant on, not before it")
        void responses(WordKind kind, long seconds, Kind counts) {
            assertThat(SplitOff.countsAs(word(kind, seconds), ARRIVED, SupportLevel.BASIC, SupportLevel.BASIC)).isEqualTo(counts);
        }

        @Test
        @DisplayName("not as a response where their mail came back")
        void cameBack() {
            assertThat(SplitOff.countsAs(new Chosen(WordKind.REPLY, ARRIVED, true), ARRIVED, SupportLevel.BASIC, SupportLevel.BASIC))
                    .isEqualTo(Kind.NOTED);
        }

        @ParameterizedTest
        @CsvSource({"SELECT, SELECT, REPLIED", "SELECT, BASIC, REPLIED", "BASIC, BASIC, REPLIED", "BASIC, SELECT, NOTED",
            "JUMPSTART, SELECT, NOTED"})
        @DisplayName("as a response to a Select ticket only where they were said in one (R32)")
        void qualified(SupportLevel from, SupportLevel into, Kind counts) {
            assertThat(SplitOff.countsAs(word(WordKind.REPLY, 1), ARRIVED, from, into)).isEqualTo(counts);
        }
    }

    @Nested
    @DisplayName("whose clocks")
    class Clocks {

        private final ResponseClock.Setting select = new ResponseClock.Setting(SupportLevel.SELECT, Duration.ofMinutes(60), at -> at);

        private TicketHistory of(Chosen... chosen) {
            return new TicketHistory("en", ARRIVED, List.of(chosen).stream().map(word -> new TicketFact(UUID.randomUUID(),
                    SplitOff.countsAs(word, ARRIVED, SupportLevel.SELECT, SupportLevel.SELECT), word.at(), Optional.empty(), "")).toList());
        }

        @Test
        @DisplayName("R31, R32: run from there: an hour later is in time, a second more is late, however late the words are split off")
        void due() {
            ResponseClock clock = of(word(WordKind.CUSTOMER, 0)).responseClock(select);
            assertThat(clock.dueAt()).contains(ARRIVED.plusSeconds(3600));
            assertThat(clock.missed(ARRIVED.plusSeconds(3600))).isFalse();
            assertThat(clock.missed(ARRIVED.plusSeconds(3601))).isTrue();
        }

        @Test
        @DisplayName("R32: stop at the response chosen with them, and at none that came before")
        void answered() {
            assertThat(of(word(WordKind.CUSTOMER, 0), word(WordKind.REPLY, 600)).responseClock(select).answeredAt())
                    .contains(ARRIVED.plusSeconds(600));
            assertThat(of(word(WordKind.CUSTOMER, 0), word(WordKind.REPLY, -600)).responseClock(select).answeredAt()).isEmpty();
        }

        @Test
        @DisplayName("R32: go on where the mail of that response comes back later, and nothing closes by it")
        void cameBackLater() {
            TicketHistory answered = of(word(WordKind.CUSTOMER, 0), word(WordKind.REPLY, 600));
            UUID reply = answered.facts().stream().filter(fact -> fact.kind() == Kind.REPLIED).findFirst().orElseThrow().id();
            List<TicketFact> facts = new ArrayList<>(answered.facts());
            facts.add(new TicketFact(UUID.randomUUID(), Kind.MAIL_CAME_BACK, ARRIVED.plusSeconds(900), Optional.of(reply), "5.1.1"));
            TicketHistory history = new TicketHistory("en", ARRIVED, facts);
            assertThat(history.responseClock(select).answeredAt()).isEmpty();
            assertThat(history.mailOf(reply).flatMap(TicketHistory.CarriedMail::cameBackAt)).contains(ARRIVED.plusSeconds(900));
            assertThat(history.closedUnansweredAt(new ClosingRule(1, Duration.ofHours(72), Duration.ofHours(24), Duration.ofHours(4)),
                    ARRIVED.plus(Duration.ofDays(30)))).isEmpty();
        }

        @Test
        @DisplayName("R38: know of no attempt made before, be they three calls in vain")
        void attempts() {
            ClosingRule rule = new ClosingRule(3, Duration.ofHours(72), Duration.ofHours(24), Duration.ofHours(4));
            Instant later = ARRIVED.plus(Duration.ofDays(30));
            assertThat(of(word(WordKind.CUSTOMER, 0), word(WordKind.CALL_IN_VAIN, 86_400), word(WordKind.CALL_IN_VAIN, 172_800),
                    word(WordKind.CALL_IN_VAIN, 259_200)).closedUnansweredAt(rule, later)).isEmpty();
        }
    }
}
