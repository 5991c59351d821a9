package com.logitech.serviceportal.contracts.api.jumpstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.Hold;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R135: a registration is held")
class HoldTest {

    private static final Instant HELD = Instant.parse("2027-03-03T10:00:00Z");
    private static final Instant LIFTED = Instant.parse("2027-03-05T10:00:00Z");

    private static Hold until(Optional<Instant> lifted) {
        return new Hold("A question.", HELD, "Olivia", lifted, "", "");
    }

    @Test
    @DisplayName("from the instant it was held at, until the one it was lifted at")
    void edges() {
        Hold hold = until(Optional.of(LIFTED));
        assertThat(hold.lastedAt(HELD.minusNanos(1))).isFalse();
        assertThat(hold.lastedAt(HELD)).isTrue();
        assertThat(hold.lastedAt(LIFTED.minusNanos(1))).isTrue();
        assertThat(hold.lastedAt(LIFTED)).isFalse();
    }

    @Test
    @DisplayName("for as long as nobody lifts it")
    void open() {
        assertThat(until(Optional.empty()).lastedAt(LIFTED.plusSeconds(1_000_000))).isTrue();
    }
}
