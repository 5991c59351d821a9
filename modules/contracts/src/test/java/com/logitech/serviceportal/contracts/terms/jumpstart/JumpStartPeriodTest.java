package com.logitech.serviceportal.contracts.terms.jumpstart;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JumpStartPeriodTest {

    private static final JumpStartPeriod TERM = new JumpStartPeriod();

    private static JumpStartPeriod.Facts facts(String purchasedOn, String zone, Instant at) {
        return new JumpStartPeriod.Facts(LocalDate.parse(purchasedOn), 90, ZoneId.of(zone), at);
    }

    @Nested
    @DisplayName("R119: ninety days from the purchase, by the clocks of the purchaser's main site")
    class Ninety {

        @ParameterizedTest(name = "bought {0}, {1}, asked at {2}: {3}")
        @CsvSource({
            "2026-03-01, Europe/Zurich, 2026-02-28T23:59:59, false", "2026-03-01, Europe/Zurich, 2026-03-01T00:00:00, true",
            "2026-03-01, Europe/Zurich, 2026-05-29T23:59:59, true", "2026-03-01, Europe/Zurich, 2026-05-30T00:00:00, false",
            "2026-03-01, America/New_York, 2026-05-29T23:59:59, true", "2026-03-01, America/New_York, 2026-05-30T00:00:00, false",
            "2026-03-01, Asia/Kolkata, 2026-05-29T23:59:59, true", "2026-03-01, Asia/Kolkata, 2026-05-30T00:00:00, false",
            "2026-09-01, Europe/Zurich, 2026-11-29T23:59:59, true", "2026-09-01, Europe/Zurich, 2026-11-30T00:00:00, false",
            "2026-02-01, Australia/Lord_Howe, 2026-05-01T23:59:59, true", "2026-02-01, Australia/Lord_Howe, 2026-05-02T00:00:00, false",
            "2028-01-01, UTC, 2028-03-30T23:59:59, true", "2028-01-01, UTC, 2028-03-31T00:00:00, false",
            "2026-07-15, America/Havana, 2026-10-12T23:59:59, true", "2026-07-15, America/Havana, 2026-10-13T00:00:00, false"})
        void theLastDayIsTheEightyNinthAfter(String purchasedOn, String zone, String at, boolean runs) {
            assertThat(Asked.judged(TERM, facts(purchasedOn, zone, local(at, zone))).holds()).isEqualTo(runs);
        }

        @Test
        void midnightThatDoesNotExistIsTheFirstInstantOfTheDay() {
            // in Beirut the night to 29 March 2026 has no midnight: the day begins at one
            LocalDate purchasedOn = LocalDate.parse("2025-12-29");
            assertThat(JumpStartPeriod.endsBefore(purchasedOn, 90)).isEqualTo("2026-03-29");
            assertThat(Asked.judged(TERM, facts("2025-12-29", "Asia/Beirut", Instant.parse("2026-03-28T21:59:59Z"))).holds()).isTrue();
            assertThat(Asked.judged(TERM, facts("2025-12-29", "Asia/Beirut", Instant.parse("2026-03-28T22:00:00Z"))).holds()).isFalse();
        }

        @Test
        void theSameInstantIsOverInOnePlaceAndNotInAnother() {
            Instant at = Instant.parse("2026-05-29T23:00:00Z");
            assertThat(Asked.judged(TERM, facts("2026-03-01", "Europe/Zurich", at)).holds()).isFalse();
            assertThat(Asked.judged(TERM, facts("2026-03-01", "America/New_York", at)).holds()).isTrue();
        }

        @Test
        void nothingProlongsIt() {
            assertThat(fails(TERM, facts("2026-03-01", ZURICH.getId(), Instant.parse("2026-06-01T00:00:00Z"))).turnedBy())
                    .contains("Nothing prolongs it");
        }
    }
}
