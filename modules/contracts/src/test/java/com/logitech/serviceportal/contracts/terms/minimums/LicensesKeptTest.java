package com.logitech.serviceportal.contracts.terms.minimums;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.licenses.CountFrom;
import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R27: when the count will fall short of a benefit's minimum")
class LicensesKeptTest {

    private static final LicensesKept TERM = new LicensesKept();

    private static Instant day(String day) {
        return LocalDate.parse(day).atStartOfDay(ZURICH).toInstant();
    }

    private static Optional<LicensesKept.Facts> asked(String day, CountFrom... counts) {
        return LicensesKept.of("Designated Service Manager", day(day), ZURICH, HeldBenefit.history(new Qualification(ZURICH,
                List.of(counts), List.of(), List.of(MinimumFrom.parse("2019-05-10 50"), MinimumFrom.parse("2026-07-01 75")),
                Optional.empty(), false)));
    }

    @Test
    @DisplayName("a contract's end that takes 52 to 40 is known with its day")
    void theDayIsSaid() {
        Finding finding = fails(TERM, asked("2026-03-01", new CountFrom(day("2026-01-01"), 52), new CountFrom(day("2027-01-01"), 40))
                .orElseThrow());

        assertThat(finding.because()).contains("2027-01-01 00:00 (Europe/Zurich)").contains("40 active Select licenses")
                .contains("left of 52").contains("minimum is 50").contains("would take 75");
        assertThat(finding.turnedBy()).contains("10 more Spaces");
        assertThat(TERM.replay(finding)).isEqualTo(finding);
    }

    @ParameterizedTest(name = "down to {0}: falls short {1}")
    @CsvSource({"50, false", "49, true"})
    void atTheMinimumItIsKept(int count, boolean falls) {
        assertThat(TERM.judge(asked("2026-03-01", new CountFrom(day("2026-01-01"), 52), new CountFrom(day("2027-01-01"), count))
                .orElseThrow()).holds()).isEqualTo(!falls);
    }

    @Test
    void aRaiseAloneTakesItFromNobody() {
        assertThat(holds(TERM, asked("2026-03-01", new CountFrom(day("2026-01-01"), 52)).orElseThrow()).because())
                .contains("minimum of 50");
    }

    @Test
    void theFirstFallCountsEvenIfTheCountRecovers() {
        assertThat(asked("2026-03-01", new CountFrom(day("2026-01-01"), 52), new CountFrom(day("2026-09-01"), 49),
                new CountFrom(day("2026-09-02"), 52)).orElseThrow().shortAt()).contains(day("2026-09-01"));
    }

    @Test
    void whoDoesNotHoldItHasNothingToKeep() {
        assertThat(asked("2026-03-01", new CountFrom(day("2026-01-01"), 49))).isEmpty();
    }
}
