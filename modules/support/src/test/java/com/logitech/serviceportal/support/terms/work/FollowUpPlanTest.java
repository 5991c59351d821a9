package com.logitech.serviceportal.support.terms.work;

import static com.logitech.serviceportal.support.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.work.StopKind;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.TicketHistory;
import com.logitech.serviceportal.support.terms.clocks.ClockLedger;
import com.logitech.serviceportal.support.terms.clocks.DeskDay;
import com.logitech.serviceportal.support.terms.clocks.ResponseClock;
import com.logitech.serviceportal.support.terms.clocks.Segment;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpPlanTest {

    private static final String ZURICH = "Europe/Zurich";

    private static DeskDay desk(LocalDate day) {
        boolean works = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return new DeskDay(day, ZoneId.of(ZURICH), LocalTime.of(9, 0), LocalTime.of(19, 0), works, Optional.empty());
    }

    private static Optional<Instant> inDeskHours(Instant from, int hours, List<Segment> stops) {
        return FollowUpPlan.dueAt(from, Duration.ofHours(hours), end -> ClockLedger.inDeskHours(from, end, FollowUpPlanTest::desk), stops);
    }

    @ParameterizedTest(name = "{1} desk hours after {0}: {2}")
    @CsvSource({"2026-03-02T10:00, 2, 2026-03-02T12:00", "2026-03-02T10:00, 9, 2026-03-02T19:00", "2026-03-02T10:00, 10, 2026-03-03T10:00",
        "2026-03-06T18:00, 10, 2026-03-09T18:00", "2026-03-07T11:00, 10, 2026-03-09T19:00", "2026-03-27T18:00, 2, 2026-03-30T10:00",
        "2026-03-02T09:00, 200, 2026-03-27T19:00"})
    @DisplayName("R35: under Basic an interval counts while the desk is open, over weekends and a change of the clocks")
    void deskHours(String from, int hours, String due) {
        assertThat(inDeskHours(local(from, ZURICH), hours, List.of())).contains(local(due, ZURICH));
    }

    @Test
    @DisplayName("R35, R31: under Select it counts day and night")
    void dayAndNight() {
        Instant from = Instant.parse("2026-03-06T18:00:00Z");
        assertThat(FollowUpPlan.dueAt(from, Duration.ofHours(24), end -> ClockLedger.aroundTheClock(from, end), List.of()))
                .contains(Instant.parse("2026-03-07T18:00:00Z"));
    }

    @Test
    @DisplayName("R35, D30: what was stopped does not count; a stop outside the desk's hours takes nothing away")
    void stopsDoNotCount() {
        Instant from = local("2026-03-02T10:00", ZURICH);
        Segment threeHours = new Segment(Segment.Kind.STOPPED, local("2026-03-02T11:00", ZURICH), local("2026-03-02T14:00", ZURICH), "why");
        Segment night = new Segment(Segment.Kind.STOPPED, local("2026-03-02T20:00", ZURICH), local("2026-03-03T08:00", ZURICH), "why");
        assertThat(inDeskHours(from, 2, List.of(threeHours, night))).contains(local("2026-03-02T15:00", ZURICH));
        assertThat(inDeskHours(from, 10, List.of(night))).contains(local("2026-03-03T10:00", ZURICH));
    }

    private static final Instant OPENED = Instant.parse("2026-03-02T10:00:00Z");

    private static TicketFact fact(TicketFact.Kind kind, int minutes, String word) {
        return new TicketFact(new UUID(0, minutes), kind, OPENED.plus(Duration.ofMinutes(minutes)), Optional.empty(), word);
    }

    private static TicketHistory history(TicketFact... facts) {
        return new TicketHistory("en", OPENED, List.of(facts));
    }

    @Test
    @DisplayName("R41, R131, R133, D30: a stop lasts until our people say so, another begins, or the ticket is closed")
    void whatEndsAStop() {
        TicketHistory history = history(fact(TicketFact.Kind.STOPPED, 10, "WAITING_FOR_UPGRADE"), fact(TicketFact.Kind.RESUMED, 20, ""),
                fact(TicketFact.Kind.STOPPED, 30, "CUSTOMER_TO_CONTACT_VENDOR"), fact(TicketFact.Kind.CUSTOMER_WROTE, 35, ""),
                fact(TicketFact.Kind.STOPPED, 40, "WAITING_FOR_UPGRADE"), fact(TicketFact.Kind.CLOSED, 50, ""));
        assertThat(history.standstills()).extracting(Standstill::from, stop -> stop.ended().orElseThrow()).containsExactly(
                tuple(10, 20), tuple(30, 40), tuple(40, 50));
    }

    private static Tuple tuple(int from, int until) {
        return new Tuple(OPENED.plus(Duration.ofMinutes(from)), OPENED.plus(Duration.ofMinutes(until)));
    }

    @Test
    @DisplayName("R131: the customer's word ends the time we wait for him")
    void hisWordEndsWaitingForHim() {
        TicketHistory history = history(fact(TicketFact.Kind.STOPPED, 10, "WAITING_FOR_CUSTOMER"), fact(TicketFact.Kind.REPLIED, 15, ""),
                fact(TicketFact.Kind.CUSTOMER_WROTE, 20, ""));
        assertThat(history.standstills()).singleElement().extracting(stop -> stop.ended().orElseThrow())
                .isEqualTo(OPENED.plus(Duration.ofMinutes(20)));
    }

    @Test
    @DisplayName("R41, R131, D30: the age has every stop in it with its reason, and without them is what was ours")
    void theAge() {
        TicketHistory history = history(fact(TicketFact.Kind.STOPPED, 10, "WAITING_FOR_UPGRADE"), fact(TicketFact.Kind.RESUMED, 40, ""),
                fact(TicketFact.Kind.STOPPED, 50, "CUSTOMER_TO_CONTACT_VENDOR"));
        ClockLedger age = history.age(OPENED.plus(Duration.ofMinutes(60)), stop -> "because " + stop.kind().title());
        assertThat(age.length()).isEqualTo(Duration.ofMinutes(60));
        assertThat(age.counted()).isEqualTo(Duration.ofMinutes(20));
        Instant standsSince = OPENED.plus(Duration.ofMinutes(50));
        assertThat(Duration.between(history.oursSince().orElseThrow(), standsSince))
                .as("what lists and reports count by says the same").isEqualTo(age.counted());
        assertThat(history().oursSince()).as("one that never stood still").isEmpty();
        assertThat(age.segments()).filteredOn(part -> part.kind() == Segment.Kind.STOPPED).extracting(Segment::name)
                .containsExactly("because " + StopKind.WAITING_FOR_UPGRADE.title(),
                        "because " + StopKind.CUSTOMER_TO_CONTACT_VENDOR.title());
        assertThat(history.age(OPENED.plus(Duration.ofMinutes(5)), stop -> "").counted()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    @DisplayName("D6, D30: while it was closed nobody waited for us; opened again its age goes on, with that time named")
    void closedMeanwhile() {
        TicketHistory history = history(fact(TicketFact.Kind.STOPPED, 10, "WAITING_FOR_UPGRADE"), fact(TicketFact.Kind.CLOSED, 20, ""),
                fact(TicketFact.Kind.REOPENED, 80, ""), fact(TicketFact.Kind.CLOSED, 90, ""), fact(TicketFact.Kind.REOPENED, 95, ""),
                fact(TicketFact.Kind.CLOSED, 100, ""));
        Instant closed = OPENED.plus(Duration.ofMinutes(100));
        ClockLedger age = history.age(closed, stop -> "upgrade");
        assertThat(age.segments()).extracting(part -> part.kind() + " " + part.name() + " " + part.length().toMinutes()).containsExactly(
                "COUNTED  10", "STOPPED upgrade 10", "STOPPED the ticket was closed 60", "COUNTED  10", "STOPPED the ticket was closed 5",
                "COUNTED  5");
        assertThat(Duration.between(history.oursSince().orElseThrow(), closed)).as("what lists and reports count by says the same")
                .isEqualTo(age.counted());
        assertThat(history(fact(TicketFact.Kind.CLOSED, 20, "")).over()).as("closed for good").isEmpty();
        assertThat(history(fact(TicketFact.Kind.REOPENED, 20, "")).over()).isEmpty();
    }

    @Test
    @DisplayName("D30: the first response waits for no stop")
    void theFirstResponseDoesNotWait() {
        ResponseClock.Setting hour = new ResponseClock.Setting(SupportLevel.SELECT, Duration.ofHours(1), from -> from);
        TicketHistory history = history(fact(TicketFact.Kind.STOPPED, 10, "WAITING_FOR_CUSTOMER"));
        assertThat(history.responseClock(hour).dueAt()).contains(OPENED.plus(Duration.ofHours(1)));
        assertThat(history.responseClock(hour).missed(OPENED.plus(Duration.ofMinutes(61)))).isTrue();
    }

    @ParameterizedTest(name = "under {0}")
    @CsvSource({"SELECT", "BASIC"})
    @DisplayName("R45: for what nothing is committed for, the first response has no due time and cannot be late")
    void noDueTime(SupportLevel level) {
        ResponseClock clock = history().responseClock(new ResponseClock.Setting(level, Duration.ofHours(1), from -> from, false));
        assertThat(clock.dueAt()).isEmpty();
        assertThat(clock.missed(OPENED.plus(Duration.ofDays(30)))).isFalse();
    }

    @Test
    @DisplayName("R38, R51: our people have to act from when they say so until they hand back; a reply is our last word")
    void theBall() {
        assertThat(history().isOursToAct()).isFalse();
        assertThat(history(fact(TicketFact.Kind.TAKEN_UP, 5, "")).isOursToAct()).isTrue();
        TicketHistory back = history(fact(TicketFact.Kind.HANDED_BACK, 9, ""), fact(TicketFact.Kind.TAKEN_UP, 5, ""));
        assertThat(back.isOursToAct()).isFalse();
        assertThat(history(fact(TicketFact.Kind.REPLIED, 7, ""), fact(TicketFact.Kind.CUSTOMER_WROTE, 9, "")).ourLastWord())
                .contains(OPENED.plus(Duration.ofMinutes(7)));
        assertThat(history(fact(TicketFact.Kind.NOTED, 7, "")).ourLastWord()).isEmpty();
    }
}
