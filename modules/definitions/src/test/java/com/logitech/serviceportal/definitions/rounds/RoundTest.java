package com.logitech.serviceportal.definitions.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Caller;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTest {

    @Test
    @DisplayName("A round does its work as the house itself, under its own name")
    void asTheHouse() {
        List<Caller> callers = new ArrayList<>();
        Round.run("a round", () -> {
            callers.add(Caller.current());
            return 0;
        });
        assertThat(callers).containsExactly(Caller.system("a round"));
    }

    @Test
    @DisplayName("What a run throws does not keep its schedule from the next")
    void goesOn() {
        assertThatCode(() -> Round.run("a round", () -> {
            throw new IllegalStateException("the database is away");
        })).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Rounds are woken each minute, unless the environment sets another duration")
    void pulse() {
        assertThat(Round.every(Map.of())).isEqualTo(Duration.ofMinutes(1));
        assertThat(Round.every(Map.of(Round.EVERY, " "))).isEqualTo(Duration.ofMinutes(1));
        assertThat(Round.every(Map.of(Round.EVERY, " PT10S "))).isEqualTo(Duration.ofSeconds(10));
        assertThat(Round.every(Map.of(Round.EVERY, "PT1S"))).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "PT0.999S", "PT0S", "PT-1M", "soon"})
    @DisplayName("What is no duration, or less than a second, keeps the portal from starting and is named")
    void noPulse(String set) {
        assertThatThrownBy(() -> Round.every(Map.of(Round.EVERY, set))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Round.EVERY).hasMessageContaining(set);
    }
}
