package com.logitech.serviceportal.contracts.terms.devices;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.judged;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R58: how long Select lets a device be replaced")
class ExtendedReplacementTest {

    private static final ExtendedReplacement TERM = new ExtendedReplacement();

    private static ExtendedReplacement.Facts facts(String from, String until, String bought, boolean together, String at) {
        return new ExtendedReplacement.Facts("2312LZ0ABC", Optional.of("1000001"), Optional.of(local(from, "Europe/Zurich")),
                Optional.of(local(until, "Europe/Zurich")), Optional.ofNullable(bought).map(LocalDate::parse), together, 5, ZURICH,
                local(at, "Europe/Zurich"));
    }

    @ParameterizedTest(name = "Select from 2024-03-03T10:00 until 2027-03-03T00:00, asked at {0}: {1}")
    @CsvSource({"2024-03-03T09:59:59, false", "2024-03-03T10:00, true", "2027-03-02T23:59:59, true", "2027-03-03T00:00, false"})
    @DisplayName("is as long as its Space has it")
    void asLong(String at, boolean holds) {
        assertThat(judged(TERM, facts("2024-03-03T10:00", "2027-03-03T00:00", "2024-01-10", false, at)).holds()).isEqualTo(holds);
    }

    @ParameterizedTest(name = "bought 2024-01-10, together {0}, asked at {1}: {2}")
    @CsvSource({"false, 2029-01-09T23:59:59, true", "false, 2029-01-10T00:00, false", "true, 2029-01-10T00:00, true",
        "true, 2029-02-08T23:59:59, true", "true, 2029-02-09T00:00, false"})
    @DisplayName("is five years from its purchase at most (D11), to the contract's end where both were bought together (D27)")
    void atMost(boolean together, String at, boolean holds) {
        assertThat(judged(TERM, facts("2024-02-09T00:00", "2029-02-09T00:00", "2024-01-10", together, at)).holds()).isEqualTo(holds);
    }

    @Test
    @DisplayName("is nothing where its Space has none, and says what to do")
    void none() {
        ExtendedReplacement.Facts facts = new ExtendedReplacement.Facts("2312LZ0ABC", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(LocalDate.parse("2024-01-10")), false, 5, ZURICH, local("2026-01-01T00:00", "Europe/Zurich"));

        assertThat(fails(TERM, facts).turnedBy()).contains("assign a license to its Space");
    }

    @Test
    @DisplayName("says its end, and where that is the five years")
    void said() {
        assertThat(holds(TERM, facts("2024-02-09T00:00", "2027-02-09T00:00", "2024-01-10", false, "2026-01-01T00:00")).because())
                .endsWith("until 2027-02-09 00:00 (Europe/Zurich).");
        assertThat(holds(TERM, facts("2024-03-09T00:00", "2029-03-09T00:00", "2024-01-10", false, "2026-01-01T00:00")).because())
                .endsWith("until 2029-01-10 00:00 (Europe/Zurich), 5 years from its purchase.");
        assertThat(fails(TERM, facts("2024-03-09T00:00", "2029-03-09T00:00", "2024-01-10", false, "2029-02-01T00:00")).because())
                .contains("which were over on 2029-01-10");
    }
}
