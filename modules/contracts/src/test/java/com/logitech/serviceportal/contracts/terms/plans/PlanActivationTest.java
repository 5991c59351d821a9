package com.logitech.serviceportal.contracts.terms.plans;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanActivationTest {

    private static final PlanActivation TERM = new PlanActivation();
    private static final Instant AT = Instant.parse("2026-03-03T09:00:00Z");

    private static PlanActivation.Facts facts(PlanActivation.Act act, boolean plan, String servedSince) {
        return new PlanActivation.Facts(act, plan, Optional.ofNullable(servedSince).map(Instant::parse), ZURICH, AT);
    }

    @Nested
    @DisplayName("R110: one activation starts service for all Spaces")
    class Activation {

        @ParameterizedTest(name = "served since {0}: {1}")
        @CsvSource({
            ", STARTS_SERVICE", "2026-03-03T08:59:59Z, NONE", "2026-03-03T09:00:00Z, NONE", "2026-03-03T09:00:01Z, STARTS_SERVICE"})
        void aSecondOneHasNoEffect(String servedSince, PlanActivation.Consequence effect) {
            assertThat(PlanActivation.effect(Optional.ofNullable(servedSince).map(Instant::parse), AT)).isEqualTo(effect);
            holds(TERM, facts(PlanActivation.Act.ACTIVATE, true, servedSince));
        }

        @Test
        void licensesAreNotActivated() {
            assertThat(fails(TERM, facts(PlanActivation.Act.ACTIVATE, false, null)).turnedBy()).contains("Assign");
        }
    }

    @Nested
    @DisplayName("R110: nothing is assigned under a plan")
    class Assignment {

        @Test
        void onAPlanItIsRefusedAndTurnedByActivation() {
            assertThat(fails(TERM, facts(PlanActivation.Act.ASSIGN, true, null)).turnedBy()).contains("Activate");
            fails(TERM, facts(PlanActivation.Act.ASSIGN, true, "2026-03-01T00:00:00Z"));
        }

        @Test
        void licensesAreAssigned() {
            holds(TERM, facts(PlanActivation.Act.ASSIGN, false, null));
        }
    }
}
