package com.logitech.serviceportal.support.terms.clocks;

import static com.logitech.serviceportal.support.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClockLedgerTest {

    private static final String NEW_YORK = "America/New_York";

    private static List<String> read(ClockLedger ledger, String zone) {
        return ledger.segments().stream()
                .map(segment -> segment.kind() + (segment.name().isEmpty() ? "" : " " + segment.name()) + " "
                        + segment.from().atZone(ZoneId.of(zone)).toLocalDateTime() + " "
                        + segment.until().atZone(ZoneId.of(zone)).toLocalDateTime())
                .toList();
    }

    @Nested
    @DisplayName("A due time is a sum of segments anybody can add up")
    class Segments {

        @Test
        void fromFridayAfternoonToMondayAfternoonTheWeekendIsClosed() {
            ClockLedger ledger = Desks.northAmerica(Map.of()).untilDue(local("2026-03-13T16:00", NEW_YORK));
            assertThat(read(ledger, NEW_YORK)).containsExactly(
                    "COUNTED 2026-03-13T16:00 2026-03-13T21:00", "CLOSED 2026-03-13T21:00 2026-03-16T09:00",
                    "COUNTED 2026-03-16T09:00 2026-03-16T16:00");
            assertThat(ledger.counted()).isEqualTo(Duration.ofHours(12));
        }

        @Test
        void aHolidayIsNamed() {
            ClockLedger ledger = Desks.emea(Map.of(LocalDate.parse("2026-05-25"), "Whit Monday")).untilDue(
                    local("2026-05-22T18:00", "Europe/Zurich"));
            assertThat(read(ledger, "Europe/Zurich")).containsExactly(
                    "COUNTED 2026-05-22T18:00 2026-05-22T19:00", "CLOSED 2026-05-22T19:00 2026-05-25T00:00",
                    "HOLIDAY Whit Monday 2026-05-25T00:00 2026-05-26T00:00", "CLOSED 2026-05-26T00:00 2026-05-26T09:00",
                    "COUNTED 2026-05-26T09:00 2026-05-26T18:00");
        }

        @Test
        void holidaysThatFollowEachOtherKeepTheirNamesAndTheNightBetweenIsNoPartOfItsOwn() {
            ClockLedger ledger = Desks.emea(Map.of(LocalDate.parse("2026-12-24"), "Christmas Eve", LocalDate.parse("2026-12-25"),
                    "Christmas Day")).untilDue(local("2026-12-23T18:00", "Europe/Zurich"));
            assertThat(read(ledger, "Europe/Zurich")).containsExactly(
                    "COUNTED 2026-12-23T18:00 2026-12-23T19:00", "CLOSED 2026-12-23T19:00 2026-12-24T00:00",
                    "HOLIDAY Christmas Eve 2026-12-24T00:00 2026-12-25T00:00", "HOLIDAY Christmas Day 2026-12-25T00:00 2026-12-26T00:00",
                    "CLOSED 2026-12-26T00:00 2026-12-28T09:00", "COUNTED 2026-12-28T09:00 2026-12-28T18:00");
        }

        @Test
        void aTicketOfSaturdayWaitsForMondayAndIsDueWithTuesdaysOpening() {
            ClockLedger ledger = Desks.northAmerica(Map.of()).untilDue(local("2026-03-14T11:00", NEW_YORK));
            assertThat(read(ledger, NEW_YORK)).containsExactly(
                    "CLOSED 2026-03-14T11:00 2026-03-16T09:00", "COUNTED 2026-03-16T09:00 2026-03-16T21:00",
                    "CLOSED 2026-03-16T21:00 2026-03-17T09:00");
        }

        @Test
        void theNightTheClocksGoForwardIsAnHourShorter() {
            ClockLedger ledger = Desks.emea(Map.of()).untilDue(local("2026-03-27T18:00", "Europe/Zurich"));
            assertThat(ledger.length()).isEqualTo(Duration.ofHours(3 * 24 - 1));
            assertThat(ledger.counted()).isEqualTo(Duration.ofHours(10));
        }

        @Test
        void aroundTheClockAllOfItCounts() {
            Instant newYear = Instant.parse("2026-01-01T03:00:00Z");
            assertThat(ClockLedger.aroundTheClock(newYear, newYear.plusSeconds(3600)).counted()).isEqualTo(Duration.ofHours(1));
            assertThat(ClockLedger.aroundTheClock(newYear, newYear).segments()).isEmpty();
        }

        @Test
        void aGapIsRefused() {
            Instant at = Instant.parse("2026-01-01T03:00:00Z");
            Segment first = new Segment(Segment.Kind.COUNTED, at, at.plusSeconds(1), "");
            Segment second = new Segment(Segment.Kind.CLOSED, at.plusSeconds(2), at.plusSeconds(3), "");
            assertThatThrownBy(() -> new ClockLedger(List.of(first, second))).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no gap");
            assertThatThrownBy(() -> new Segment(Segment.Kind.COUNTED, at, at, "")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    @DisplayName("R131: what is not ours to hurry is taken out, with its name; closed hours stay closed hours")
    class Stops {

        private final ClockLedger week = Desks.emea(Map.of()).untilDue(local("2026-03-13T16:00", "Europe/Zurich"));

        private static Segment stop(String from, String until, String name) {
            return new Segment(Segment.Kind.STOPPED, local(from, "Europe/Zurich"), local(until, "Europe/Zurich"), name);
        }

        @Test
        void aStopOverTheWeekendTakesOnlyWhatCounted() {
            ClockLedger stopped = week.without(List.of(stop("2026-03-13T18:00", "2026-03-16T10:00", "waits for the customer")));
            assertThat(read(stopped, "Europe/Zurich")).containsExactly(
                    "COUNTED 2026-03-13T16:00 2026-03-13T18:00", "STOPPED waits for the customer 2026-03-13T18:00 2026-03-13T19:00",
                    "CLOSED 2026-03-13T19:00 2026-03-16T09:00", "STOPPED waits for the customer 2026-03-16T09:00 2026-03-16T10:00",
                    "COUNTED 2026-03-16T10:00 2026-03-16T16:00");
            assertThat(stopped.counted()).isEqualTo(Duration.ofHours(8));
            assertThat(stopped.length()).isEqualTo(week.length());
        }

        @Test
        void stopsThatOverlapAreTakenOnce() {
            ClockLedger stopped = week.without(List.of(stop("2026-03-13T17:30", "2026-03-13T18:30", "with the vendor"),
                    stop("2026-03-13T17:00", "2026-03-13T18:00", "waits for the customer")));
            assertThat(stopped.counted()).isEqualTo(Duration.ofHours(10).minusMinutes(90));
        }

        @Test
        void aStopElsewhereTakesNothing() {
            assertThat(week.without(List.of(stop("2026-03-14T10:00", "2026-03-15T10:00", "waits")))).isEqualTo(week);
        }
    }

    @Nested
    @DisplayName("Over ten years, in every zone there is, summer time and holidays included")
    class EveryZone {

        private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");
        private static final long TEN_YEARS = Duration.ofDays(3653).toSeconds();

        private static List<String> zones() {
            return ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.contains("/") && !zone.startsWith("Etc/")).sorted().toList();
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("zones")
        void theSegmentsAddUpToOneBusinessDayToTheSecond(String zone) {
            Random random = new Random(zone.hashCode());
            Map<LocalDate, String> holidays = new HashMap<>();
            for (int i = 0; i < 200; i++) {
                holidays.put(LocalDate.ofInstant(BEGIN, ZoneOffset.UTC).plusDays(random.nextInt(3653)), "Holiday " + i);
            }
            Desks desk = new Desks(ZoneId.of(zone), LocalTime.of(9, 0), LocalTime.of(17, 30), holidays);
            for (int i = 0; i < 60; i++) {
                Instant from = BEGIN.plusSeconds((long) (random.nextDouble() * TEN_YEARS));
                Instant due = desk.oneBusinessDayAfter(from);
                ClockLedger ledger = desk.untilDue(from);
                assertThat(ledger.counted()).as("counted from %s to %s", from, due).isEqualTo(Duration.ofMinutes(510));
                assertThat(ledger.length()).isEqualTo(Duration.between(from, due));
                assertThat(ledger.segments().get(0).from()).isEqualTo(from);
                assertThat(ledger.segments()).noneMatch(segment -> segment.kind() == Segment.Kind.HOLIDAY && segment.name().isEmpty());
            }
        }
    }
}
