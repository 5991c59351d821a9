package com.logitech.serviceportal.definitions.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
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

    @Test
    @DisplayName("Where the database has no part in a failure, nothing is told in its name")
    void notTheDatabase() {
        assertThat(Objection.behind(new IllegalStateException())).isEmpty();
    }
}
