package com.logitech.serviceportal.contracts.terms.licenses;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenseFreeTest {

    private static final LicenseFree TERM = new LicenseFree();

    private static LicenseFree.Facts facts(String from, String until, TimeSpan... assignments) {
        return new LicenseFree.Facts(Instant.parse(from), Optional.ofNullable(until).map(Instant::parse), ZURICH, List.of(assignments));
    }

    @Nested
    @DisplayName("R16: a license is on at most one Space at a time")
    class OneSpace {

        @Test
        void oneNeverAssignedIsFree() {
            holds(TERM, facts("2026-03-03T09:00:00Z", null));
        }

        @ParameterizedTest(name = "taken from {0} to {1}: free at nine {2}")
        @CsvSource({
            "2026-01-01T00:00:00Z, 2026-03-03T09:00:00Z, true", "2026-01-01T00:00:00Z, 2026-03-03T09:00:01Z, false",
            "2026-01-01T00:00:00Z, ,                     false", "2026-09-01T00:00:00Z, ,                     false"})
        void toTheInstant(Instant from, Instant until, boolean free) {
            assertThat(Asked.judged(TERM, facts("2026-03-03T09:00:00Z", null, TimeSpan.of(from, Optional.ofNullable(until)))).holds())
                    .isEqualTo(free);
        }

        @Test
        void upToALaterAssignment() {
            holds(TERM, facts("2026-03-03T09:00:00Z", "2026-09-01T00:00:00Z", TimeSpan.of(Instant.parse("2026-09-01T00:00:00Z"),
                    Optional.empty())));
        }

        @Test
        void turnedByAnotherLicenseOrAMove() {
            assertThat(fails(TERM, facts("2026-03-03T09:00:00Z", null, TimeSpan.of(Instant.EPOCH, Optional.empty()))).turnedBy())
                    .contains("another free license").contains("move");
        }
    }
}
