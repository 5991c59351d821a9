package com.logitech.serviceportal.contracts.terms.licenses;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.logitech.serviceportal.contracts.terms.Asked;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenseOnSpaceTest {

    private static final LicenseOnSpace TERM = new LicenseOnSpace();

    private static LicenseOnSpace.Facts facts(String from, String until, String at) {
        return new LicenseOnSpace.Facts(Optional.of("1000042-7"), Optional.ofNullable(from).map(Instant::parse),
                Optional.ofNullable(until).map(Instant::parse), ZURICH, Instant.parse(at));
    }

    @Nested
    @DisplayName("R15: a license serves from its assignment, to the instant")
    class Assignment {

        @ParameterizedTest(name = "{0} to {1}, asked at {2}: {3}")
        @CsvSource({
            "2026-03-03T09:00:00Z, , 2026-03-03T08:59:59Z, false", "2026-03-03T09:00:00Z, , 2026-03-03T09:00:00Z, true",
            "2026-03-03T09:00:00Z, , 2027-03-03T09:00:00Z, true",
            "2026-03-03T09:00:00Z, 2026-03-10T09:00:00Z, 2026-03-10T08:59:59Z, true",
            "2026-03-03T09:00:00Z, 2026-03-10T09:00:00Z, 2026-03-10T09:00:00Z, false"})
        void notAtMidnight(String from, String until, String at, boolean assigned) {
            assertThat(Asked.judged(TERM, facts(from, until, at)).holds()).isEqualTo(assigned);
        }

        @Test
        void unassignedGivesNothingAndIsTurnedByAssigning() {
            LicenseOnSpace.Facts none = new LicenseOnSpace.Facts(Optional.empty(), Optional.empty(), Optional.empty(), ZURICH,
                    Instant.parse("2026-03-03T09:00:00Z"));

            assertThat(fails(TERM, none).turnedBy()).isEqualTo("Assign a free Essential or Select license to this Space.");
        }

        @Test
        void oneThatIsToComeIsTurnedByWaitingToo() {
            assertThat(fails(TERM, facts("2026-03-03T09:00:00Z", null, "2026-03-01T09:00:00Z")).turnedBy())
                    .endsWith("Or wait until 2026-03-03 10:00 (Europe/Zurich).");
        }

        @Test
        void anEndBeforeItsBeginningIsNoAssignment() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> facts("2026-03-03T09:00:00Z", "2026-03-03T09:00:00Z", "2026-03-03T09:00:00Z"));
            assertThatIllegalArgumentException().isThrownBy(() -> facts(null, "2026-03-03T09:00:00Z", "2026-03-03T09:00:00Z"));
        }
    }
}
