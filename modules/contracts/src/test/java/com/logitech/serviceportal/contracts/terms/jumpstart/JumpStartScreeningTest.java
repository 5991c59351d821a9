package com.logitech.serviceportal.contracts.terms.jumpstart;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JumpStartScreeningTest {

    private static final JumpStartScreening TERM = new JumpStartScreening();

    @Nested
    @DisplayName("R135: service waits while export control is looked into")
    class Held {

        @Test
        void whileHeldAndNoLonger() {
            assertThat(fails(TERM, new JumpStartScreening.Facts(Optional.of(Instant.parse("2026-03-03T09:00:00Z")), ZURICH)).because())
                    .contains("2026-03-03 10:00");
            holds(TERM, new JumpStartScreening.Facts(Optional.empty(), ZURICH));
        }
    }
}
