package com.logitech.serviceportal.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What went wrong, as the API says it")
class AnswersTest {

    private static final Decision DENIED = new Decision("May it be?", Instant.EPOCH, Instant.EPOCH,
            List.of(new Finding(ContractsClause.ROOM, false, "It is no Room.", List.of(), "Confirm it.")));

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(Refused.by(DENIED), 409, "/problems/rule"),
                Arguments.of(Refused.conflict("name", "is taken"), 409, "/problems/rule"),
                Arguments.of(Refused.input("name", "is required"), 422, "/problems/input"),
                Arguments.of(Refused.notAllowed("enter an order"), 403, "/problems/not-allowed"),
                Arguments.of(Refused.notFound("space"), 404, "/problems/not-found"),
                Arguments.of(Refused.stale("space"), 412, "/problems/stale"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    @DisplayName("a refusal by its kind, in its own words, however deep it lies")
    void refusal(Refused refused, int status, String type) {
        for (Throwable thrown : List.of(refused, new RuntimeException(new IllegalStateException(refused)))) {
            Problem problem = Answers.to(thrown, Set.of());

            assertThat(problem).returns(status, Problem::status).returns(type, Problem::type).returns(refused.getMessage(), Problem::detail)
                    .returns(refused.decision().orElse(null), Problem::decision);
        }
    }

    @ParameterizedTest
    @CsvSource({"name,/name", "lines[0].termYears,/lines/0/termYears", "spaces[12],/spaces/12", "a/b~c,/a~1b~0c"})
    @DisplayName("a field as a pointer")
    void pointer(String field, String pointer) {
        assertThat(Answers.pointer(field)).isEqualTo(pointer);
        assertThat(Answers.to(Refused.input(field, "is wrong"), Set.of()).errors())
                .containsExactly(Problem.Wrong.at(pointer, "invalid", "is wrong"));
    }

    @Test
    @DisplayName("a field that came as a parameter or a header by that name")
    void parameter() {
        assertThat(Answers.to(Refused.input("size", "is 1 to 200"), Set.of("size", "after")).errors())
                .containsExactly(Problem.Wrong.parameter("size", "invalid", "is 1 to 200"));
        assertThat(Answers.to(Refused.conflict("Idempotency-Key", "still runs"), Set.of()).errors())
                .containsExactly(Problem.Wrong.header("Idempotency-Key", "conflict", "still runs"));
    }

    @ParameterizedTest
    @CsvSource({"23505,409", "23P01,409", "23503,409", "23514,422", "22001,422", "22021,422", "40001,503", "40P01,503", "55P03,503",
            "57014,503", "08006,503", "57P01,503",
            "57P03,503", "53300,503", "53100,507", "42703,500", "XX000,500"})
    @DisplayName("the database's trouble by its state, without its words")
    void database(String state, int status) {
        Problem problem = Answers.to(new RuntimeException(new PersistenceException("secret", new SQLException("secret", state))), Set.of());

        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.detail()).doesNotContain("secret");
    }

    @Test
    @DisplayName("a pool without a connection, a lost race, a body too long, anything else")
    void others() {
        assertThat(Answers.to(new RuntimeException(new SQLTransientConnectionException("none left")), Set.of()).status()).isEqualTo(503);
        assertThat(Answers.to(new PersistenceException(new OptimisticLockException("gone")), Set.of()).status()).isEqualTo(412);
        assertThat(Answers.to(new RuntimeException(new MessageTooLargeException("26 MB")), Set.of()).status()).isEqualTo(413);
        assertThat(Answers.to(new NullPointerException("secret"), Set.of())).returns(500, Problem::status)
                .returns("/problems/broken", Problem::type)
                .satisfies(problem -> assertThat(problem.detail()).doesNotContain("secret"));
    }

    /** As the server's own, which is known by its name alone. */
    private static final class MessageTooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        MessageTooLargeException(String message) {
            super(message);
        }
    }
}
