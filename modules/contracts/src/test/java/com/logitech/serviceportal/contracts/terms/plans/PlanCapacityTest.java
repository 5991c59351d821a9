package com.logitech.serviceportal.contracts.terms.plans;

import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCapacityTest {

    private static final PlanCapacity TERM = new PlanCapacity();
    private static final PlanCapacity.Tier M = new PlanCapacity.Tier("M", 100);

    @Nested
    @DisplayName("R109: Spaces above the maximum are served and reported (D31)")
    class Excess {

        @ParameterizedTest(name = "{0} Spaces: {1} above")
        @CsvSource({"0, 0", "99, 0", "100, 0", "101, 1", "140, 40"})
        void above(int spaces, int excess) {
            PlanCapacity.Facts facts = PlanCapacity.Facts.of(M, spaces);

            holds(TERM, facts);
            assertThat(facts.excess()).isEqualTo(excess);
            assertThat(facts.within()).isEqualTo(excess == 0);
            assertThat(holds(TERM, facts).facts()).anySatisfy(fact -> {
                assertThat(fact.name()).isEqualTo("excess");
                assertThat(fact.value()).isEqualTo(String.valueOf(excess));
            });
        }

        @Test
        void anExcessThatIsNoneIsNoFact() {
            assertThatIllegalArgumentException().isThrownBy(() -> new PlanCapacity.Facts("M", 100, 101, 0));
        }
    }
}
