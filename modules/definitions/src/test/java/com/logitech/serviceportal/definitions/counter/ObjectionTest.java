package com.logitech.serviceportal.definitions.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Refused;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionTest {

    private static Objection objection(String state, String words) {
        return Objection.behind(new IllegalStateException(new RuntimeException(new SQLException(words, state)))).orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"23505, true", "23P01, true", "40P01, false", "55P03, false", "23514, false"})
    @DisplayName("Only a named constraint that objects is put into words; waiting is nobody's refusal")
    void namedConstraintsOnly(String state, boolean against) {
        assertThat(objection(state, "violates constraint \"license_on_one_space\"").isAgainst("license_on_one_space")).isEqualTo(against);
        assertThat(objection(state, "violates constraint \"another\"").isAgainst("license_on_one_space")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"55P03, true", "40P01, false", "57014, false", "23505, false"})
    @DisplayName("Of waiting is the objection to who waited too long for what others held, and no other")
    void waiting(String state, boolean waiting) {
        assertThat(objection(state, "canceling statement due to lock timeout").isOfWaiting()).isEqualTo(waiting);
    }

    @Test
    @DisplayName("Where the database has no part in a failure, nothing is told in its name")
    void notTheDatabase() {
        assertThat(Objection.behind(new IllegalStateException())).isEmpty();
    }

    @Test
    @DisplayName("A command answers a constraint in its own words, and lets everything else fly on as it was")
    void answered() {
        Map<String, Supplier<Refused>> words = Map.of("taken_once", () -> Refused.conflict("name", "is taken"));
        IllegalStateException taken = new IllegalStateException(new SQLException("violates constraint \"taken_once\"", "23505"));
        IllegalStateException waiting = new IllegalStateException(new SQLException("deadlock detected", "40P01"));

        assertThat(Objection.answered(() -> "written", words)).isEqualTo("written");
        assertThatThrownBy(() -> Objection.answered(throwing(taken), words)).isInstanceOf(Refused.class).hasMessage("is taken");
        assertThatThrownBy(() -> Objection.answered(throwing(waiting), words)).isSameAs(waiting);
    }

    private static Runnable throwing(RuntimeException failure) {
        return () -> {
            throw failure;
        };
    }
}
