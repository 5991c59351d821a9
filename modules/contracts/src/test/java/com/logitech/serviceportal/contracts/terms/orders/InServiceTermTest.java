package com.logitech.serviceportal.contracts.terms.orders;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
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

class InServiceTermTest {

    private static final InServiceTerm TERM = new InServiceTerm();

    private static InServiceTerm.Facts facts(String startsOn, int years, String zone, Instant at) {
        return new InServiceTerm.Facts(LocalDate.parse(startsOn), years, ZoneId.of(zone), at);
    }

    @Nested
    @DisplayName("R25: service ends with the term and never runs on")
    class Ends {

        @ParameterizedTest(name = "{0} in {1}: in term {2}")
        @CsvSource({
            "2025-02-28T23:59:59, Europe/Zurich, false", "2025-03-01T00:00:00, Europe/Zurich, true",
            "2026-02-28T23:59:59, Europe/Zurich, true",  "2026-03-01T00:00:00, Europe/Zurich, false",
            "2026-02-28T23:59:59, America/Los_Angeles, true", "2026-03-01T00:00:00, America/Los_Angeles, false",
            "2026-02-28T23:59:59, Pacific/Auckland, true", "2026-03-01T00:00:00, Pacific/Auckland, false",
            "2026-02-28T23:59:59, Asia/Kolkata, true", "2026-03-01T00:00:00, Asia/Kolkata, false"})
        void atMidnightOfTheContractsZone(String wallClock, String zone, boolean inTerm) {
            assertThat(Asked.judged(TERM, facts("2025-03-01", 1, zone, local(wallClock, zone))).holds()).isEqualTo(inTerm);
        }

        @Test
        void theSameInstantIsInTermInOneZoneAndOverInAnother() {
            Instant at = Instant.parse("2026-02-28T23:30:00Z");

            fails(TERM, facts("2025-03-01", 1, "Europe/Zurich", at));
            holds(TERM, facts("2025-03-01", 1, "America/Los_Angeles", at));
        }

        @Test
        void afterALeapDayStart() {
            holds(TERM, facts("2024-02-29", 1, "Europe/Zurich", local("2025-02-28T23:59", "Europe/Zurich")));
            fails(TERM, facts("2024-02-29", 1, "Europe/Zurich", local("2025-03-01T00:00", "Europe/Zurich")));
        }

        @Test
        void overIsTurnedByANewContractAndNotYetByWaiting() {
            assertThat(fails(TERM, facts("2025-03-01", 1, "Europe/Zurich", Instant.parse("2027-01-01T00:00:00Z"))).turnedBy())
                    .contains("new contract");
            assertThat(fails(TERM, facts("2025-03-01", 1, "Europe/Zurich", Instant.parse("2025-01-01T00:00:00Z"))).turnedBy())
                    .contains("2025-03-01");
        }
    }
}
