package com.logitech.serviceportal.contracts.terms.plans;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanQualifiesTest {

    private static final PlanQualifies TERM = new PlanQualifies();

    private static PlanQualifies.Facts plan(ServiceLevel level, String from, String until, String at) {
        return new PlanQualifies.Facts(Optional.of("1000042"), Optional.of(level), Optional.ofNullable(from).map(Instant::parse),
                Optional.ofNullable(until).map(Instant::parse), ZURICH, Instant.parse(at));
    }

    @Nested
    @DisplayName("R114: a Select plan qualifies for a service manager and spares at any size")
    class Qualifies {

        @ParameterizedTest(name = "at {0}: {1}")
        @CsvSource({"2026-03-03T08:59:59Z, false", "2026-03-03T09:00:00Z, true", "2027-03-02T22:59:59Z, true",
            "2027-03-02T23:00:00Z, false"})
        @DisplayName("while it is in service, to the instant")
        void whileInService(String at, boolean qualifies) {
            assertThat(Asked.judged(TERM, plan(SELECT, "2026-03-03T09:00:00Z", "2027-03-02T23:00:00Z", at)).holds()).isEqualTo(qualifies);
        }

        @Test
        @DisplayName("an Essential one would not")
        void essential() {
            assertThat(fails(TERM, plan(ESSENTIAL, "2026-03-03T09:00:00Z", null, "2026-06-01T09:00:00Z")).turnedBy()).contains("Select");
        }

        @Test
        @DisplayName("one that waits is turned by its activation, none at all by an order")
        void none() {
            assertThat(fails(TERM, plan(SELECT, null, null, "2026-06-01T09:00:00Z")).turnedBy()).isEqualTo("Activate the plan.");
            assertThat(fails(TERM, new PlanQualifies.Facts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ZURICH,
                    Instant.parse("2026-06-01T09:00:00Z"))).turnedBy()).contains("Order a Select");
        }
    }
}
