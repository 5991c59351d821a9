package com.logitech.serviceportal.contracts.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Refused;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A step of long work")
class StepsBesideTest {

    private final List<String> said = new ArrayList<>();

    @Test
    @DisplayName("that comes through gives nothing up")
    void throughIt() {
        StepsBeside.orGiveUp("the work", () -> said.add("done"), said::add);
        assertThat(said).containsExactly("done");
    }

    @Test
    @DisplayName("that is refused says why, as it was refused")
    void refused() {
        StepsBeside.orGiveUp("the work", () -> {
            throw Refused.conflict("pull", "The organization was unlinked.");
        }, said::add);
        assertThat(said).singleElement().asString().contains("The organization was unlinked.");
    }

    @Test
    @DisplayName("that fails says that nothing was changed, and nothing of what is inside")
    void failed() {
        StepsBeside.orGiveUp("the work", () -> {
            throw new IllegalStateException("jdbc:postgresql");
        }, said::add);
        assertThat(said).singleElement().asString().contains("Nothing was changed").doesNotContain("jdbc");
    }

    @Test
    @DisplayName("that is interrupted is given up by nobody: it is lost, and taken up later")
    void interrupted() {
        StepsBeside.orGiveUp("the work", () -> {
            throw new InterruptedException();
        }, said::add);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(said).isEmpty();
    }
}
