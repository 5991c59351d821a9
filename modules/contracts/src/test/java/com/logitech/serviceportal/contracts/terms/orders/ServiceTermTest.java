package com.logitech.serviceportal.contracts.terms.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTermTest {

    @Nested
    @DisplayName("R25: the last covered day is the day before the anniversary (D2, D33)")
    class Days {

        @ParameterizedTest(name = "{0} and {1} years: to {2}")
        @CsvSource({
            "2025-03-01, 1, 2026-02-28", "2024-02-29, 1, 2025-02-28", "2024-02-29, 2, 2026-02-28", "2024-02-29, 3, 2027-02-28",
            "2024-02-29, 4, 2028-02-28", "2024-02-29, 5, 2029-02-28", "2023-02-28, 1, 2024-02-27", "2023-03-01, 1, 2024-02-29",
            "2024-03-01, 1, 2025-02-28", "2026-01-01, 1, 2026-12-31", "2026-12-31, 5, 2031-12-30", "2026-03-31, 3, 2029-03-30"})
        void last(LocalDate startsOn, int years, LocalDate lastCoveredDay) {
            ServiceTerm term = ServiceTerm.of(startsOn, years);

            assertThat(term.lastCoveredDay()).isEqualTo(lastCoveredDay);
            assertThat(term.endsBefore()).isEqualTo(lastCoveredDay.plusDays(1));
            assertThat(term.contains(startsOn)).isTrue();
            assertThat(term.contains(startsOn.minusDays(1))).isFalse();
            assertThat(term.contains(lastCoveredDay)).isTrue();
            assertThat(term.contains(lastCoveredDay.plusDays(1))).isFalse();
        }

        @ParameterizedTest(name = "{0} years: {1}")
        @CsvSource({"-1, false", "0, false", "1, true", "5, true", "6, false"})
        void oneToFiveYears(int years, boolean offered) {
            assertThat(ServiceTerm.isOffered(years)).isEqualTo(offered);
            if (!offered) {
                assertThatIllegalArgumentException().isThrownBy(() -> ServiceTerm.of(LocalDate.parse("2026-03-01"), years));
            }
        }

        @Test
        void aTermHasADay() {
            LocalDate day = LocalDate.parse("2026-03-01");

            assertThatIllegalArgumentException().isThrownBy(() -> new ServiceTerm(day, day));
        }

        @Test
        void termsThatTouchDoNotOverlap() {
            ServiceTerm first = ServiceTerm.of(LocalDate.parse("2025-03-01"), 1);

            assertThat(first.overlaps(ServiceTerm.of(LocalDate.parse("2026-03-01"), 1))).isFalse();
            assertThat(first.overlaps(ServiceTerm.of(LocalDate.parse("2026-02-28"), 1))).isTrue();
        }
    }

    @Nested
    @DisplayName("R25: covered from midnight to midnight of the contract's zone")
    class Midnights {

        @ParameterizedTest(name = "{1}: first {2}, gone {3}")
        @CsvSource({
            "2025-03-30, Europe/Zurich,       2025-03-29T23:00:00Z, 2026-03-29T22:00:00Z",
            "2025-10-26, Europe/Zurich,       2025-10-25T22:00:00Z, 2026-10-25T23:00:00Z",
            "2025-03-09, America/Los_Angeles, 2025-03-09T08:00:00Z, 2026-03-09T07:00:00Z",
            "2025-04-06, Pacific/Auckland,    2025-04-05T11:00:00Z, 2026-04-05T12:00:00Z",
            "2025-03-01, Asia/Kolkata,        2025-02-28T18:30:00Z, 2026-02-28T18:30:00Z",
            "2025-04-25, Africa/Cairo,        2025-04-24T22:00:00Z, 2026-04-24T21:00:00Z",
            "2025-04-24, Africa/Cairo,        2025-04-23T22:00:00Z, 2026-04-23T22:00:00Z"})
        void inWhateverSeason(LocalDate startsOn, ZoneId zone, Instant first, Instant gone) {
            ServiceTerm term = ServiceTerm.of(startsOn, 1);

            assertThat(term.startsAt(zone)).isEqualTo(first);
            assertThat(term.endsAt(zone)).isEqualTo(gone);
            assertThat(term.contains(first, zone)).isTrue();
            assertThat(term.contains(first.minusNanos(1), zone)).isFalse();
            assertThat(term.contains(gone.minusNanos(1), zone)).isTrue();
            assertThat(term.contains(gone, zone)).isFalse();
        }
    }
}
