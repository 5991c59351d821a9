package com.logitech.serviceportal.dispatch.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Between two attempts")
class BackOffTest {

    private static final BackOff USUAL = new BackOff(Duration.ofMinutes(1), Duration.ofHours(6), 18);
    private static final double MIDDLE = 0.5;

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "3, PT4M", "9, PT4H16M", "10, PT6H", "17, PT6H"})
    @DisplayName("the pause doubles, up to the longest")
    void doubles(int made, Duration pause) {
        assertThat(USUAL.after(made, MIDDLE)).contains(pause);
    }

    @ParameterizedTest
    @CsvSource({"0, PT3M", "0.5, PT4M", "0.9999999, PT5M"})
    @DisplayName("a fourth to either side is left to chance")
    void chance(double chance, Duration pause) {
        assertThat(USUAL.after(3, chance)).contains(pause);
    }

    @Test
    @DisplayName("there is a pause behind the last but one, and none behind the last")
    void ends() {
        assertThat(USUAL.after(17, MIDDLE)).isPresent();
        assertThat(USUAL.after(18, MIDDLE)).isEmpty();
        assertThat(USUAL.after(19, MIDDLE)).isEmpty();
    }

    @Test
    @DisplayName("no number of attempts makes the pause overflow")
    void neverOverflows() {
        assertThat(new BackOff(Duration.ofHours(5), Duration.ofHours(6), Integer.MAX_VALUE).after(1_000_000, MIDDLE))
                .contains(Duration.ofHours(6));
    }

    @Test
    @DisplayName("a pause of nothing, or a longest shorter than the first, is none")
    void refuses() {
        assertThatThrownBy(() -> new BackOff(Duration.ZERO, Duration.ofHours(1), 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackOff(Duration.ofHours(2), Duration.ofHours(1), 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BackOff(Duration.ofHours(1), Duration.ofHours(1), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
