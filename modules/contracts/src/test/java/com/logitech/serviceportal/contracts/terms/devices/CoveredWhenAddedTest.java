package com.logitech.serviceportal.contracts.terms.devices;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.judged;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R61: whether extended cover joins on for a device that comes later")
class CoveredWhenAddedTest {

    private static final CoveredWhenAdded TERM = new CoveredWhenAdded();

    private static CoveredWhenAdded.Facts facts(String bought, String added, String selectTo, int daysOutside) {
        return new CoveredWhenAdded.Facts("2312LZ0ABC", Optional.ofNullable(bought).map(LocalDate::parse), 2, "1000001",
                LocalDate.parse(added), Optional.ofNullable(selectTo).map(LocalDate::parse), daysOutside);
    }

    @ParameterizedTest(name = "bought 2023-06-01, added {0}: {1}")
    @CsvSource({"2025-05-31, true", "2025-06-01, false"})
    @DisplayName("is asked about on the day it comes")
    void onTheDay(String added, boolean holds) {
        assertThat(judged(TERM, facts("2023-06-01", added, null, 30)).holds()).isEqualTo(holds);
    }

    @ParameterizedTest(name = "under Select to {0}, {1} days are no gap, added 2026-03-31: {2}")
    @CsvSource({"2026-04-01, 30, true", "2026-03-31, 30, true", "2026-03-01, 30, true", "2026-02-28, 30, false", "2026-03-31, 0, true",
        "2026-03-30, 0, false"})
    @DisplayName("brings its cover under Select along, over some days outside (D13, D41)")
    void bringsItAlong(String selectTo, int daysOutside, boolean holds) {
        assertThat(judged(TERM, facts("2020-01-10", "2026-03-31", selectTo, daysOutside)).holds()).isEqualTo(holds);
    }

    @Test
    @DisplayName("says until when it had to come, and what to register where that is unknown")
    void whatWouldTurnIt() {
        assertThat(fails(TERM, facts("2020-01-10", "2025-06-01", "2025-03-01", 30)).turnedBy())
                .isEqualTo("Let it come on or before 2025-02-28.");
        assertThat(fails(TERM, facts(null, "2025-06-01", null, 30)).turnedBy()).startsWith("Register the purchase date");
    }
}
