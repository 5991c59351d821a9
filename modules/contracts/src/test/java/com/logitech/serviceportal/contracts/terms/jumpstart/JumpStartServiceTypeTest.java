package com.logitech.serviceportal.contracts.terms.jumpstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JumpStartServiceTypeTest {

    private static final JumpStartServiceType TERM = new JumpStartServiceType();

    @Nested
    @DisplayName("R126: the type of service is one of the list on the day of the purchase")
    class Listed {

        @ParameterizedTest(name = "offered since {0}, bought {1}: {2}")
        @CsvSource({", 2026-03-01, false", "2026-03-02, 2026-03-01, false", "2026-03-01, 2026-03-01, true",
            "2019-05-10, 2026-03-01, true"})
        void byDay(LocalDate since, LocalDate on, boolean listed) {
            JumpStartServiceType.Facts facts = new JumpStartServiceType.Facts("Ticket-based resolution", Optional.ofNullable(since), on);
            assertThat(Asked.judged(TERM, facts).holds()).isEqualTo(listed);
        }
    }
}
