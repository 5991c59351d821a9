package com.logitech.serviceportal.countries.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is in force on a day, as known at an instant")
class HistoryTest {

    private final History<String, String> history = new History<>(List.of(
            entry("corrected", "2026-07-01", "2026-06-20T10:00:00Z"),
            entry("first", "2026-01-01", "2025-12-01T00:00:00Z"),
            entry("second", "2026-07-01", "2026-05-01T00:00:00Z"),
            entry("between", "2026-03-01", "2026-02-28T12:00:00Z")));

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("the latest effective day not after it; of the same day the one recorded later")
    @CsvSource({"2025-12-31, ", "2026-01-01, first", "2026-02-28, first", "2026-03-01, between", "2026-06-30, between",
            "2026-07-01, corrected"})
    void onADay(LocalDate on, String inForce) {
        assertThat(history.value("thing", on).orElse(null)).isEqualTo(inForce);
    }

    @ParameterizedTest(name = "known at {0}: {1}")
    @DisplayName("rows recorded later have no part in it; one recorded at that instant has")
    @CsvSource({"2026-06-20T09:59:59.999999Z, second", "2026-06-20T10:00:00Z, corrected", "2026-04-30T23:59:59Z, between",
            "2025-11-30T00:00:00Z, "})
    void asKnown(Instant knownAt, String inForce) {
        assertThat(history.asKnownAt(knownAt).value("thing", LocalDate.parse("2026-08-01")).orElse(null)).isEqualTo(inForce);
    }

    @Test
    @DisplayName("the time line leaves out what was replaced")
    void timeline() {
        assertThat(history.timeline("thing")).extracting(History.Entry::value).containsExactly("first", "between", "corrected");
        assertThat(history.timeline("other")).isEmpty();
    }

    private static History.Entry<String, String> entry(String value, String from, String recordedAt) {
        return new History.Entry<>("thing", value, LocalDate.parse(from), Instant.parse(recordedAt));
    }
}
