package com.logitech.serviceportal.contracts.terms.devices;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.judged;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R62: the standard warranty of a device")
class StandardWarrantyTest {

    private static final StandardWarranty TERM = new StandardWarranty();

    private static StandardWarranty.Facts facts(String bought, int years, String at, String zone) {
        return new StandardWarranty.Facts("2312LZ0ABC", "Rally Bar", Optional.ofNullable(bought).map(LocalDate::parse), years,
                ZoneId.of(zone), local(at, zone));
    }

    @ParameterizedTest(name = "bought {0}, {1} years, asked at {2}: {3}")
    @CsvSource({"2023-01-10, 2, 2023-01-10T00:00, true", "2023-01-10, 2, 2023-01-09T23:59:59, false",
        "2023-01-10, 2, 2025-01-09T23:59:59, true", "2023-01-10, 2, 2025-01-10T00:00, false",
        "2023-01-10, 3, 2025-01-10T00:00, true", "2023-01-10, 3, 2026-01-10T00:00, false",
        "2024-02-29, 1, 2025-02-28T23:59:59, true", "2024-02-29, 1, 2025-03-01T00:00, false"})
    @DisplayName("runs from the day of purchase to the end of the day before the anniversary (D2, D33)")
    void runs(String bought, int years, String at, boolean holds) {
        assertThat(judged(TERM, facts(bought, years, at, "Europe/Zurich")).holds()).isEqualTo(holds);
    }

    @Test
    @DisplayName("of two years without a leap day has 730 days and no more; with one, 731")
    void days() {
        LocalDate plain = LocalDate.parse("2025-03-01");
        LocalDate leap = LocalDate.parse("2023-03-01");

        holds(TERM, facts("2025-03-01", 2, plain.plusDays(729) + "T12:00", "Europe/Zurich"));
        fails(TERM, facts("2025-03-01", 2, plain.plusDays(730) + "T12:00", "Europe/Zurich"));
        holds(TERM, facts("2023-03-01", 2, leap.plusDays(730) + "T12:00", "Europe/Zurich"));
        fails(TERM, facts("2023-03-01", 2, leap.plusDays(731) + "T12:00", "Europe/Zurich"));
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata", "Europe/Zurich"})
    @DisplayName("ends at midnight where the customer is")
    void zones(String zone) {
        holds(TERM, facts("2023-01-10", 2, "2025-01-09T23:59:59", zone));
        fails(TERM, facts("2023-01-10", 2, "2025-01-10T00:00", zone));
    }

    @Test
    @DisplayName("is unknown without a date of purchase, and proof of it is asked for")
    void unknown() {
        Finding finding = fails(TERM, facts(null, 2, "2025-01-10T00:00", "Europe/Zurich"));

        assertThat(finding.because()).contains("not known");
        assertThat(finding.turnedBy()).startsWith("Give proof of purchase");
    }

    @Test
    @DisplayName("says its last day while it runs, and since when it is over")
    void said() {
        assertThat(holds(TERM, facts("2023-01-10", 2, "2024-01-01T00:00", "Europe/Zurich")).because()).contains("until 2025-01-09");
        assertThat(fails(TERM, facts("2023-01-10", 2, "2026-01-01T00:00", "Europe/Zurich")).because()).contains("was over on 2025-01-10");
    }
}
