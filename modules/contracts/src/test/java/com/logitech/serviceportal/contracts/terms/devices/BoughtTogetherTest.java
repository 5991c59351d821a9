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

@DisplayName("R59: a device bought together with its contract")
class BoughtTogetherTest {

    private static final BoughtTogether TERM = new BoughtTogether();

    private static BoughtTogether.Facts facts(String bought, String ordered) {
        return new BoughtTogether.Facts("2312LZ0ABC", Optional.ofNullable(bought).map(LocalDate::parse), "1000001",
                LocalDate.parse(ordered), 30);
    }

    @ParameterizedTest(name = "device {0}, contract {1}: {2}")
    @CsvSource({"2026-01-10, 2026-01-10, true", "2026-01-10, 2026-02-09, true", "2026-01-10, 2026-02-10, false",
        "2026-02-09, 2026-01-10, true", "2026-02-10, 2026-01-10, false"})
    @DisplayName("is one bought at most thirty days before or after it (D12)")
    void apart(String bought, String ordered, boolean together) {
        assertThat(judged(TERM, facts(bought, ordered)).holds()).isEqualTo(together);
    }

    @Test
    @DisplayName("cannot be told where nobody knows when it was bought")
    void unknown() {
        assertThat(fails(TERM, facts(null, "2026-01-10")).because()).contains("not known");
    }
}
