package com.logitech.serviceportal.contracts.model.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A password may be tried")
class ThrottleTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");

    @ParameterizedTest(name = "after {0} failures for the account: waits {1} minutes")
    @CsvSource({"0, 0", "9, 0", "10, 6"})
    void account(int failures, int minutes) {
        assertThat(Throttle.wait(oneAMinute(failures), List.of(), false, NOW)).isEqualTo(minutes == 0 ? java.util.Optional.empty()
                : java.util.Optional.of(Duration.ofMinutes(minutes)));
    }

    @Test
    @DisplayName("from a device the account knows however many others failed")
    void knownDevice() {
        assertThat(Throttle.wait(oneAMinute(10), List.of(), true, NOW)).isEmpty();
    }

    @ParameterizedTest(name = "after {0} failures from the address: waits {1} minutes")
    @CsvSource({"99, 0", "100, 15"})
    void address(int failures, int minutes) {
        List<Instant> justNow = IntStream.range(0, failures).mapToObj(i -> NOW).toList();

        assertThat(Throttle.wait(List.of(), justNow, true, NOW).orElse(Duration.ZERO)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    @DisplayName("again at the latest when the window has passed")
    void ends() {
        List<Instant> atOnce = IntStream.range(0, 10).mapToObj(i -> NOW).toList();

        assertThat(Throttle.wait(atOnce, List.of(), false, NOW.plus(Throttle.WINDOW).minusNanos(1000))).isPresent();
        assertThat(Throttle.wait(atOnce, List.of(), false, NOW.plus(Throttle.WINDOW))).isEmpty();
    }

    private static List<Instant> oneAMinute(int failures) {
        return IntStream.range(0, failures).mapToObj(i -> NOW.minus(Duration.ofMinutes(i))).toList();
    }
}
