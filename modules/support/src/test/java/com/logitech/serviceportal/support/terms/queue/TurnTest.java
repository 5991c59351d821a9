package com.logitech.serviceportal.support.terms.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Whose turn it is")
class TurnTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    @Test
    @DisplayName("a late first response comes before one that is due, that before who waits without a due time")
    void urgency() {
        Waiting soon = due("10:05", "09:59");
        Waiting late = due("09:59", "09:58");
        Waiting answered = waiting("00:01");
        assertThat(order(answered, soon, late)).containsExactly(late, soon, answered);
    }

    @Test
    @DisplayName("the due instant itself is not late")
    void atTheDueInstant() {
        assertThat(first(due("10:00", "09:00")).why()).contains("is due in less than a minute");
        assertThat(first(new Waiting(TicketId.random(), Optional.of(NOW.minusNanos(1)), false, NOW.minusSeconds(60))).why())
                .contains("late by");
    }

    @Test
    @DisplayName("the longest late first, and what is due soonest")
    void within() {
        Waiting longLate = due("07:00", "06:00");
        Waiting late = due("09:00", "05:00");
        Waiting soon = due("10:10", "09:10");
        Waiting later = due("10:11", "00:00");
        assertThat(order(later, late, soon, longLate)).containsExactly(longLate, late, soon, later);
    }

    @Test
    @DisplayName("of two due in the same minute, and of those without a due time, who has waited longest")
    void waitedLongest() {
        Waiting second = new Waiting(TicketId.random(), Optional.of(NOW.plusSeconds(301)), false, NOW.minusSeconds(10));
        Waiting first = new Waiting(TicketId.random(), Optional.of(NOW.plusSeconds(359)), false, NOW.minusSeconds(11));
        Waiting third = waiting("08:00");
        Waiting fourth = waiting("08:01");
        assertThat(order(fourth, second, third, first)).containsExactly(first, second, third, fourth);
    }

    @Test
    @DisplayName("R75: a customer who is put first comes before others that press as much, and before none that presses more")
    void putFirst() {
        Waiting late = due("09:58", "09:00");
        Waiting longLate = due("09:00", "08:00");
        Waiting soon = due("10:01", "09:01");
        Waiting lateFirst = first("09:59");
        Waiting soonFirst = first("10:01");
        Waiting laterFirst = first("10:02");
        Waiting waiting = waiting("01:00");
        Waiting waitingFirst = new Waiting(TicketId.random(), Optional.empty(), true, at("09:00"));
        assertThat(order(waiting, soon, late, laterFirst, waitingFirst, lateFirst, soonFirst, longLate))
                .containsExactly(lateFirst, longLate, late, soonFirst, soon, laterFirst, waitingFirst, waiting);
        assertThat(first(soonFirst).why()).endsWith(" Its customer comes first (R75).");
        assertThat(first(soon).why()).doesNotContain("R75");
    }

    private static Waiting first(String due) {
        return new Waiting(TicketId.random(), Optional.of(at(due)), true, at("09:30"));
    }

    @Test
    @DisplayName("says why in words")
    void why() {
        assertThat(first(due("10:12", "09:12")).why())
                .isEqualTo("Its first response is due in 12 minutes; no other that waits is due sooner.");
        assertThat(first(due("08:59", "09:12")).why())
                .isEqualTo("Its first response is late by 1 hour.");
        assertThat(first(waiting("09:59")).why())
                .isEqualTo("No first response is due; its customer has waited for 1 minute.");
    }

    @ParameterizedTest(name = "{0} minutes: {1}")
    @CsvSource({"59, 59 minutes", "60, 1 hour", "119, 1 hour", "1439, 23 hours", "1440, 1 day", "2880, 2 days"})
    @DisplayName("says how long in the largest part that is whole")
    void lengths(long minutes, String length) {
        assertThat(first(new Waiting(TicketId.random(), Optional.empty(), false, NOW.minusSeconds(60 * minutes))).why())
                .isEqualTo("No first response is due; its customer has waited for " + length + ".");
    }

    @Test
    @DisplayName("is the same in whatever order they are read, and leaves none out")
    void ofAnyOrder() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Waiting> some = new ArrayList<>();
            for (int number = 0; number < 12; number++) {
                Instant asked = NOW.minusSeconds(random.nextInt(300));
                some.add(new Waiting(TicketId.random(), random.nextBoolean() ? Optional.of(NOW.plusSeconds(random.nextInt(240) - 120L))
                        : Optional.empty(), random.nextBoolean(), asked));
            }
            List<Turn> ordered = Turn.inOrder(some, NOW);
            Collections.shuffle(some, random);
            assertThat(Turn.inOrder(some, NOW)).isEqualTo(ordered).hasSize(12);
        }
    }

    private static List<Waiting> order(Waiting... tickets) {
        return Turn.inOrder(List.of(tickets), NOW).stream().map(Turn::waiting).toList();
    }

    private static Turn first(Waiting ticket) {
        return Turn.inOrder(List.of(ticket), NOW).get(0);
    }

    private static Waiting due(String due, String asked) {
        return new Waiting(TicketId.random(), Optional.of(at(due)), false, at(asked));
    }

    private static Waiting waiting(String asked) {
        return new Waiting(TicketId.random(), Optional.empty(), false, at(asked));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-03T" + time + ":00Z");
    }
}
