package com.logitech.serviceportal.definitions.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.logitech.serviceportal.definitions.Caller;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
}
