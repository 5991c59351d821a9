package com.logitech.serviceportal.contracts.terms.devices;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.judged;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R60, D28: whether extended cover joins on for a device bought before the license")
class CoveredAtPurchaseTest {

    private static final CoveredAtPurchase TERM = new CoveredAtPurchase();

    private static CoveredAtPurchase.Facts facts(String bought, int years, String ordered, String selectTo) {
        return new CoveredAtPurchase.Facts("2312LZ0ABC", Optional.ofNullable(bought).map(LocalDate::parse), years, "1000001",
                LocalDate.parse(ordered), Optional.ofNullable(selectTo).map(LocalDate::parse));
    }

    @ParameterizedTest(name = "bought {0}, {1} years, license purchased {2}: {3}")
    @CsvSource({"2023-01-10, 2, 2025-01-09, true", "2023-01-10, 2, 2025-01-10, false", "2023-01-10, 2, 2025-01-11, false",
        "2023-01-10, 3, 2025-01-11, true", "2023-01-10, 3, 2026-01-10, false", "2024-02-29, 1, 2025-02-28, true",
        "2024-02-29, 1, 2025-03-01, false"})
    @DisplayName("on the last day of the standard warranty it does, on the first day after it no more")
    void byTheStandardWarranty(String bought, int years, String purchased, boolean holds) {
        assertThat(judged(TERM, facts(bought, years, purchased, null)).holds()).isEqualTo(holds);
    }

    @ParameterizedTest(name = "under Select to {0}, purchased on 2026-03-31: {1}")
    @CsvSource({"2026-04-01, true", "2026-03-31, false", "2026-03-01, false"})
    @DisplayName("under Select on that day it does, from the first day without it no more")
    void bySelect(String selectTo, boolean holds) {
        assertThat(judged(TERM, facts("2020-01-10", 2, "2026-03-31", selectTo)).holds()).isEqualTo(holds);
    }

    @Test
    @DisplayName("without a date of purchase nobody knows, and what to register is said")
    void unknown() {
        Finding finding = fails(TERM, facts(null, 2, "2026-03-31", "2027-01-01"));

        assertThat(finding.because()).contains("unknown");
        assertThat(finding.turnedBy()).isEqualTo("Register the purchase date of device 2312LZ0ABC.");
    }

    @Test
    @DisplayName("until when the license had to be purchased is said")
    void whatWouldTurnIt() {
        assertThat(fails(TERM, facts("2023-01-10", 2, "2025-02-01", null)).turnedBy()).isEqualTo("Purchase the license on or before "
                + "2025-01-09.");
        assertThat(fails(TERM, facts("2020-01-10", 2, "2025-06-01", "2025-03-01")).turnedBy()).contains("on or before 2025-02-28");
        assertThat(holds(TERM, facts("2023-01-10", 2, "2025-01-09", null)).because()).contains("until 2025-01-09");
    }
}
