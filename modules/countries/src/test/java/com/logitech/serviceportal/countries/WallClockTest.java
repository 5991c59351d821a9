package com.logitech.serviceportal.countries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clock on the wall")
class WallClockTest {

    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
    private static final Clock REAL = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    @DisplayName("shows the present, in the demo as elsewhere")
    void present() {
        assertThat(WallClock.asSet(REAL, Map.of()).instant()).isEqualTo(NOW);
        assertThat(WallClock.asSet(REAL, Map.of("SERVICEPORTAL_DEMO", "true", WallClock.BEGINS_AT, " ")).instant()).isEqualTo(NOW);
    }

    @Test
    @DisplayName("may be set in the demo, and goes on from there")
    void demo() {
        Clock real = Clock.offset(REAL, Duration.ofSeconds(7));
        Clock set = WallClock.asSet(real, Map.of("SERVICEPORTAL_DEMO", "true", WallClock.BEGINS_AT, "2027-01-01T02:00:00Z"));
        assertThat(set.instant()).isEqualTo(Instant.parse("2027-01-01T02:00:00Z"));
        assertThat(WallClock.asSet(Clock.systemUTC(), Map.of("SERVICEPORTAL_DEMO", "true", WallClock.BEGINS_AT, "2027-01-01T02:00:00Z"))
                .instant()).isAfterOrEqualTo(Instant.parse("2027-01-01T02:00:00Z"));
    }

    @Test
    @DisplayName("is never set outside the demo, and never to what is no instant")
    void refused() {
        assertThatIllegalStateException().isThrownBy(() -> WallClock.asSet(REAL, Map.of(WallClock.BEGINS_AT, "2027-01-01T02:00:00Z")))
                .withMessageContaining("demo alone");
        assertThatIllegalStateException().isThrownBy(() -> WallClock.asSet(REAL, Map.of("SERVICEPORTAL_DEMO", "true",
                WallClock.BEGINS_AT, "tomorrow"))).withMessageContaining("tomorrow");
    }
}
