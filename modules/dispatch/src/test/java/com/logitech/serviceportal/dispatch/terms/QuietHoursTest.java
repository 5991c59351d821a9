package com.logitech.serviceportal.dispatch.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Quiet hours")
class QuietHoursTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    @ParameterizedTest(name = "at {0} quiet until {1}")
    @CsvSource({"2026-01-12T21:59:59, ", "2026-01-12T22:00, 2026-01-13T07:00", "2026-01-12T23:59:59, 2026-01-13T07:00",
        "2026-01-13T00:00, 2026-01-13T07:00", "2026-01-13T06:59:59, 2026-01-13T07:00", "2026-01-13T07:00, "})
    @DisplayName("over midnight begin with their first minute and end before the one they are said to end at")
    void overMidnight(LocalDateTime at, LocalDateTime until) {
        assertThat(NIGHT.endAfter(instant(at), ZURICH)).isEqualTo(Optional.ofNullable(until).map(QuietHoursTest::instant));
    }

    @ParameterizedTest(name = "at {0} quiet {1}")
    @CsvSource({"2026-01-12T11:59:59, false", "2026-01-12T12:00, true", "2026-01-12T13:29:59, true", "2026-01-12T13:30, false"})
    @DisplayName("of one day begin and end in it")
    void withinADay(LocalDateTime at, boolean quiet) {
        assertThat(new QuietHours(LocalTime.NOON, LocalTime.of(13, 30)).endAfter(instant(at), ZURICH).isPresent()).isEqualTo(quiet);
    }

    @ParameterizedTest(name = "at {0}: until {1}")
    @CsvSource({"2026-03-28T21:00:00Z, 2026-03-29T05:00:00Z", "2026-03-28T20:59:59Z, ", "2026-10-24T20:00:00Z, 2026-10-25T06:00:00Z",
        "2026-10-25T05:59:59Z, 2026-10-25T06:00:00Z", "2026-10-25T06:00:00Z, "})
    @DisplayName("end by the clock on the wall also in the short and in the long night of the year")
    void nightsOfSummerTime(Instant at, Instant until) {
        assertThat(NIGHT.endAfter(at, ZURICH)).isEqualTo(Optional.ofNullable(until));
    }

    @ParameterizedTest(name = "from {0} to {1}, at {2}: until {3}")
    @CsvSource({"22:00, 02:30, 2026-03-29T00:59:59Z, 2026-03-29T01:00:00Z", "22:00, 02:30, 2026-03-29T01:00:00Z, ",
        "02:30, 08:00, 2026-03-29T00:59:59Z, ", "02:30, 08:00, 2026-03-29T01:00:00Z, 2026-03-29T06:00:00Z",
        "02:10, 02:50, 2026-03-29T01:00:00Z, "})
    @DisplayName("that begin or end in the hour that is skipped begin or end when it is skipped")
    void skippedHour(LocalTime from, LocalTime to, Instant at, Instant until) {
        assertThat(new QuietHours(from, to).endAfter(at, ZURICH)).isEqualTo(Optional.ofNullable(until));
    }

    @ParameterizedTest(name = "from {0} to {1}, at {2}: until {3}")
    @CsvSource({"22:00, 02:30, 2026-10-25T00:29:59Z, 2026-10-25T00:30:00Z", "22:00, 02:30, 2026-10-25T00:30:00Z, ",
        "22:00, 02:30, 2026-10-25T01:15:00Z, ", "02:30, 08:00, 2026-10-25T00:30:00Z, 2026-10-25T07:00:00Z"})
    @DisplayName("that begin or end in the hour that comes twice do so once, the first time")
    void hourThatComesTwice(LocalTime from, LocalTime to, Instant at, Instant until) {
        assertThat(new QuietHours(from, to).endAfter(at, ZURICH)).isEqualTo(Optional.ofNullable(until));
    }

    @Test
    @DisplayName("end within a day and an hour, and once they have ended it is not quiet")
    void alwaysEnd() {
        Random random = new Random(4);
        int quiet = 0;
        for (int trial = 0; trial < 5_000; trial++) {
            LocalTime from = LocalTime.of(random.nextInt(24), random.nextInt(60));
            QuietHours hours = new QuietHours(from, from.plusMinutes(1 + random.nextInt(1_439)));
            ZoneId zone = ZoneId.of(random.nextBoolean() ? "Australia/Lord_Howe" : "America/Santiago");
            Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(365 * 86_400));
            Optional<Instant> until = hours.endAfter(at, zone);
            if (until.isPresent()) {
                quiet++;
                assertThat(until.get()).isAfter(at).isBeforeOrEqualTo(at.plusSeconds(25 * 3_600));
                assertThat(hours.endAfter(until.get(), zone)).as("%s at %s in %s", hours, at, zone).isEmpty();
            }
        }
        assertThat(quiet).isBetween(1_000, 4_000);
    }

    @Test
    @DisplayName("do not begin when they end")
    void neverForEver() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant instant(LocalDateTime wall) {
        return wall.atZone(ZURICH).toInstant();
    }
}
