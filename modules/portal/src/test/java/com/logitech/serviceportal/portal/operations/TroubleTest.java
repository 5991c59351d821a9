package com.logitech.serviceportal.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the database says")
class TroubleTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"40001, CROSSED, true", "40P01, CROSSED, true", "55P03, UNANSWERED, true", "57014, UNANSWERED, true",
            "08006, UNANSWERED, true", "57P01, UNANSWERED, true", "53300, UNANSWERED, true", "53100, NO_ROOM, false",
                    "23505, TAKEN, false", "23514, UNFIT, false"})
    @DisplayName("passes by itself or does not, by its state, however deep it lies")
    void byState(String state, Trouble trouble, boolean passes) {
        Throwable failure = new RuntimeException(new PersistenceException(new SQLException("secret", state)));

        assertThat(Trouble.behind(failure)).contains(trouble);
        assertThat(Trouble.passes(failure)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"42703", "XX000", "25P02"})
    @DisplayName("of a fault of ours is no trouble of its own")
    void ours(String state) {
        assertThat(Trouble.behind(new RuntimeException(new SQLException("secret", state)))).isEmpty();
    }

    @Test
    @DisplayName("is waited for when the pool has no connection to give, or lost the one it gave")
    void pool() {
        assertThat(Trouble.passes(new RuntimeException(new SQLTransientConnectionException("none left")))).isTrue();
        assertThat(Trouble.passes(new RuntimeException(new SQLRecoverableException("closed")))).isTrue();
        assertThat(Trouble.passes(new RuntimeException(new ConnectionWaitTimeoutException()))).isTrue();
        assertThat(Trouble.passes(new IllegalStateException())).isFalse();
        assertThat(Trouble.passes(null)).isFalse();
    }

    /** As the server's own, which is known by its name alone. */
    private static final class ConnectionWaitTimeoutException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
