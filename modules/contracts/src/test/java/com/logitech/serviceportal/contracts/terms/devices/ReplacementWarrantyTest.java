package com.logitech.serviceportal.contracts.terms.devices;

import static com.logitech.serviceportal.contracts.terms.Asked.judged;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R89, D58: the days a replacement is covered at least")
class ReplacementWarrantyTest {

    private static final ReplacementWarranty TERM = new ReplacementWarranty();

    private static ReplacementWarranty.Facts facts(String at, String zone) {
        return new ReplacementWarranty.Facts("2347LZ0NEW", "2312LZ0ABC", local("2026-03-10T10:00", zone), 30, ZoneId.of(zone),
                local(at, zone));
    }

    @ParameterizedTest(name = "arrived 2026-03-10 10:00, asked at {0} in {1}: {2}")
    @CsvSource({"2026-03-10T09:59:59, Europe/Zurich, false", "2026-03-10T10:00, Europe/Zurich, true",
        "2026-04-08T23:59:59, Europe/Zurich, true", "2026-04-09T00:00, Europe/Zurich, false",
        "2026-04-08T23:59:59, Pacific/Auckland, true", "2026-04-09T00:00, Pacific/Auckland, false",
        "2026-04-08T23:59:59, America/Los_Angeles, true", "2026-04-09T00:00, America/Los_Angeles, false"})
    @DisplayName("begin as it arrives, and are whole days where the customer is, also across summer time")
    void within(String at, String zone, boolean holds) {
        assertThat(judged(TERM, facts(at, zone)).holds()).isEqualTo(holds);
    }

    @ParameterizedTest(name = "asked at {0}")
    @CsvSource({"2026-04-01T00:00, until 2026-04-08", "2026-05-01T00:00, over on 2026-04-09"})
    @DisplayName("are named with their last day, or with the day they were over")
    void named(String at, String said) {
        assertThat(judged(TERM, facts(at, "Europe/Zurich")).because()).contains("2347LZ0NEW", "2312LZ0ABC", "30 days", "2026-03-10", said);
    }
}
