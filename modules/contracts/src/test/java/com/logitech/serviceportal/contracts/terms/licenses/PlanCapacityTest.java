package com.logitech.serviceportal.contracts.terms.licenses;

import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCapacityTest {

    private static final PlanCapacity TERM = new PlanCapacity();
    private static final PlanCapacity.Tier M = new PlanCapacity.Tier("M", 100);
    private static final PlanCapacity.Tier L = new PlanCapacity.Tier("L", 500);
    private static final PlanCapacity.Tier XL = new PlanCapacity.Tier("XL", 2000);

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

    @Nested
    @DisplayName("R109: growth calls for a higher tier, which replaces the plan (D42)")
    class Upgrade {

        @ParameterizedTest(name = "{0} Spaces: {1}")
        @CsvSource({"0, M", "100, M", "101, L", "500, L", "501, XL", "2000, XL", "2001, "})
        void smallestTier(int spaces, String tier) {
            assertThat(PlanCapacity.smallestTierFor(spaces, List.of(XL, M, L)).map(PlanCapacity.Tier::name))
                    .isEqualTo(Optional.ofNullable(tier));
        }

        @Test
        void theNewMaximumCountsAlone() {
            assertThat(PlanCapacity.upgraded(M, L).map(PlanCapacity.Tier::maximumSpaces)).contains(500);
        }

        @Test
        void lowerOrEqualIsNoUpgrade() {
            assertThat(PlanCapacity.upgraded(L, M)).isEmpty();
            assertThat(PlanCapacity.upgraded(L, new PlanCapacity.Tier("L again", 500))).isEmpty();
        }
    }
}
