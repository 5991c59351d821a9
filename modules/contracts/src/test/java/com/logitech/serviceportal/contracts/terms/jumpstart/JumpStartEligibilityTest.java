package com.logitech.serviceportal.contracts.terms.jumpstart;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JumpStartEligibilityTest {

    private static final JumpStartEligibility TERM = new JumpStartEligibility();
    private static final Optional<LocalDate> BOUGHT = Optional.of(LocalDate.parse("2026-03-01"));

    @Nested
    @DisplayName("R118: one number and the day of the purchase, shown")
    class Shown {

        @Test
        void oneNumberIsEnough() {
            holds(TERM, new JumpStartEligibility.Facts(true, false, BOUGHT, 1, false));
            holds(TERM, new JumpStartEligibility.Facts(false, true, BOUGHT, 1, false));
            assertThat(fails(TERM, new JumpStartEligibility.Facts(false, false, BOUGHT, 1, false)).turnedBy()).contains("serial number");
        }

        @Test
        void withoutADayNothingBegins() {
            assertThat(fails(TERM, new JumpStartEligibility.Facts(true, true, Optional.empty(), 1, true)).turnedBy()).contains("day");
        }

        @Test
        void aDaySaidIsNotYetShown() {
            assertThat(fails(TERM, new JumpStartEligibility.Facts(true, true, BOUGHT, 0, false)).turnedBy()).contains("proof");
            holds(TERM, new JumpStartEligibility.Facts(true, true, BOUGHT, 1, false));
        }

        @Test
        void whatOurPeopleHadBeforeThemIsShown() {
            holds(TERM, new JumpStartEligibility.Facts(true, true, BOUGHT, 0, true));
        }
    }
}
