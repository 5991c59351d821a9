package com.logitech.serviceportal.support.terms.managers;

import static com.logitech.serviceportal.support.terms.Asked.judged;
import static com.logitech.serviceportal.support.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.support.api.managers.AnsweredBy;
import com.logitech.serviceportal.support.api.managers.DayHours;
import com.logitech.serviceportal.support.api.managers.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R74: the hours of a Designated Service Manager")
class ManagerHoursTest {

    private static final String ZURICH = "Europe/Zurich";
    private static final String TORONTO = "America/Toronto";

    /** Monday to Friday. */
    private static AgreedWeek workdays(String zone, String opens, String closes, LocalDate... off) {
        return week(zone, opens, closes, Set.of(off), DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY);
    }

    private static AgreedWeek week(String zone, String opens, String closes, Set<LocalDate> off, DayOfWeek... days) {
        return new AgreedWeek(new WeeklyHours(ZoneId.of(zone), Stream.of(days).map(day -> new DayHours(day, LocalTime.parse(opens),
                LocalTime.parse(closes))).toList(), Optional.empty()), off::contains);
    }

    @Nested
    @DisplayName("as agreed")
    class Agreed {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"2026-03-03T08:59:59, false", "2026-03-03T09:00, true", "2026-03-03T16:59:59, true", "2026-03-03T17:00, false",
            "2026-03-06T16:00, true", "2026-03-07T12:00, false", "2026-03-08T12:00, false", "2026-03-09T09:00, true"})
        @DisplayName("begin with the opening instant and end before the closing one, on the days agreed alone")
        void edges(String at, boolean open) {
            assertThat(workdays(ZURICH, "09:00", "17:00").isOpen(local(at, ZURICH))).isEqualTo(open);
        }

        @Test
        @DisplayName("are read on the clock of their own zone")
        void ownZone() {
            AgreedWeek toronto = workdays(TORONTO, "09:00", "17:00");
            assertThat(toronto.isOpen(local("2026-03-03T14:59:59", ZURICH))).isFalse();
            assertThat(toronto.isOpen(local("2026-03-03T15:00", ZURICH))).isTrue();
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"2026-03-27T08:00:00Z, true", "2026-03-27T07:59:59Z, false", "2026-03-30T07:00:00Z, true",
            "2026-03-30T06:59:59Z, false"})
        @DisplayName("open an hour earlier by the sun when clocks are put forward, as the wall says")
        void summerTime(String at, boolean open) {
            assertThat(workdays(ZURICH, "09:00", "17:00").isOpen(Instant.parse(at))).isEqualTo(open);
        }

        @Test
        @DisplayName("that lie in the hour left out when clocks are put forward are none on that day")
        void theMissingHour() {
            AgreedWeek night = week(ZURICH, "02:00", "03:00", Set.of(), DayOfWeek.SUNDAY);
            assertThat(night.isOpen(Instant.parse("2026-03-29T01:00:00Z"))).isFalse();
            assertThat(night.isOpen(local("2026-03-22T02:30", ZURICH))).isTrue();
        }

        @Test
        @DisplayName("rest on a public holiday that is kept")
        void holidays() {
            LocalDate tuesday = LocalDate.parse("2026-03-03");
            assertThat(workdays(ZURICH, "09:00", "17:00", tuesday).isOpen(local("2026-03-03T12:00", ZURICH))).isFalse();
            assertThat(workdays(ZURICH, "09:00", "17:00", tuesday).isOpen(local("2026-03-04T12:00", ZURICH))).isTrue();
        }

        @Test
        @DisplayName("are said in words, days with the same hours together")
        void inWords() {
            assertThat(workdays(ZURICH, "09:00", "17:00").hours().inWords()).isEqualTo("Mon to Fri 09:00-17:00 (Europe/Zurich)");
            assertThat(week(ZURICH, "09:00", "12:00", Set.of(), DayOfWeek.THURSDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY).hours()
                    .inWords())                    .isEqualTo("Mon 09:00-12:00, Wed and Thu 09:00-12:00 (Europe/Zurich)");
        }

        @Test
        @DisplayName("are read back from their text")
        void text() {
            DayHours monday = new DayHours(DayOfWeek.MONDAY, LocalTime.parse("09:00"), LocalTime.parse("17:00"));
            assertThat(DayHours.parse(monday.toString())).isEqualTo(monday);
        }
    }

    @Nested
    @DisplayName("and of who stands in")
    class StandIns {

        private final Rota rota = new Rota(List.of(Optional.of(workdays(ZURICH, "09:00", "17:00")),
                Optional.of(workdays(TORONTO, "09:00", "17:00")), Optional.of(workdays(TORONTO, "08:00", "20:00"))));

        @ParameterizedTest(name = "{0}: {1}, until {2}")
        @CsvSource({"2026-03-03T16:59:59, 0, 2026-03-03T17:00", "2026-03-03T17:00, 1, 2026-03-03T23:00",
            "2026-03-03T22:59:59, 1, 2026-03-03T23:00", "2026-03-03T23:00, 2, 2026-03-04T02:00", "2026-03-04T02:00, , 2026-03-04T09:00",
            "2026-03-04T08:59:59, , 2026-03-04T09:00", "2026-03-04T09:00, 0, 2026-03-04T17:00", "2026-03-07T02:00, , 2026-03-09T09:00"})
        @DisplayName("the first who is there answers until an instant that is told, and nobody where none is")
        void whoAndUntil(String at, Integer who, String until) {
            assertThat(rota.answering(local(at, ZURICH))).isEqualTo(Optional.ofNullable(who));
            assertThat(rota.changesAfter(local(at, ZURICH))).contains(local(until, ZURICH));
        }

        @Test
        @DisplayName("say no instant where nobody is known to be there in the weeks to come")
        void nobodyEver() {
            assertThat(new Rota(List.of(Optional.empty())).changesAfter(local("2026-03-03T12:00", ZURICH))).isEmpty();
        }
    }

    @Nested
    @DisplayName("decide who answers:")
    class Answers {

        private Finding asked(boolean reached, boolean inside, Optional<String> standIn) {
            ManagerHours.Facts facts = new ManagerHours.Facts("David Okafor", reached, inside, standIn,
                    Optional.of(local("2026-03-03T17:00", ZURICH)), local("2026-03-03T12:00", ZURICH), ZoneId.of(ZURICH));
            return judged(new ManagerHours(), facts);
        }

        @Test
        @DisplayName("inside them the designated one")
        void inside() {
            assertThat(asked(true, true, Optional.empty()).because())
                    .isEqualTo("David Okafor answers until 2026-03-03 17:00 (Europe/Zurich), inside the hours agreed.");
        }

        @Test
        @DisplayName("outside them who stands in")
        void outside() {
            assertThat(asked(true, false, Optional.of("Elin Berg")).because()).isEqualTo("It is outside the hours agreed with David Okafor:"
                    + " Elin Berg stands in until 2026-03-03 17:00 (Europe/Zurich).");
        }

        @Test
        @DisplayName("the Select desk where nobody is free")
        void nobody() {
            assertThat(asked(true, false, Optional.empty()).because()).contains("nobody stands in, and the Select desk answers until");
        }

        @ParameterizedTest(name = "reached {0}, inside {1}, stand-in {2}: {3}")
        @CsvSource({"true, true, , MANAGER", "true, true, Elin, MANAGER", "true, false, Elin, STAND_IN", "true, false, , SELECT_QUEUE",
            "false, true, Elin, STAND_IN", "false, true, , SELECT_QUEUE"})
        @DisplayName("nobody is sent to one who is not with us any more")
        void whoAnswers(boolean reached, boolean inside, String standIn, AnsweredBy by) {
            assertThat(new ManagerHours.Facts("David", reached, inside, Optional.ofNullable(standIn), Optional.empty(), Instant.EPOCH,
                    ZoneId.of(ZURICH)).answeredBy()).isEqualTo(by);
        }

        @Test
        @DisplayName("one who is not with us any more is to be replaced, which is said")
        void gone() {
            assertThat(asked(false, true, Optional.empty()).because()).contains("another service manager is to be assigned");
        }
    }
}
