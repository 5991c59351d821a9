package com.logitech.serviceportal.contracts.terms.plans;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanUpgradeTest {

    private static final PlanUpgrade TERM = new PlanUpgrade();
    private static final Instant FROM = Instant.parse("2026-03-03T09:00:00Z");
    private static final LocalDate ENDS_BEFORE = LocalDate.parse("2027-03-03");
    private static final Instant UNTIL = ENDS_BEFORE.atStartOfDay(ZURICH).toInstant();

    private boolean sameCustomer = true;
    private boolean plan = true;
    private ServiceLevel level = SELECT;
    private Optional<SpaceCategory> presentFor = Optional.of(SMALL_ROOM);
    private Optional<Instant> servesFrom = Optional.of(FROM);
    private Optional<Instant> replacedAt = Optional.empty();

    private PlanUpgrade.Facts facts(int maximum, int years, Instant orderedAt) {
        return new PlanUpgrade.Facts(sameCustomer, plan, level, SELECT, SMALL_ROOM, presentFor, maximum, 100, years, 1, servesFrom, UNTIL,
                replacedAt, ENDS_BEFORE, ZURICH, orderedAt);
    }

    private PlanUpgrade.Facts facts() {
        return facts(200, 1, FROM.plusSeconds(3600));
    }

    @Nested
    @DisplayName("R109: growth past the maximum needs a higher tier, which replaces the plan")
    class Higher {

        @ParameterizedTest(name = "from 100 to {0}: {1}")
        @CsvSource({"1, false", "99, false", "100, false", "101, true", "1000000, true"})
        @DisplayName("the same tier or a lower one is refused")
        void tier(int maximum, boolean upgrade) {
            assertThat(Asked.judged(TERM, facts(maximum, 1, FROM)).holds()).isEqualTo(upgrade);
        }

        @Test
        @DisplayName("and says from how many on it would be one")
        void turnedBy() {
            assertThat(fails(TERM, facts(100, 1, FROM)).turnedBy()).contains("more than 100 Spaces");
        }

        @Test
        @DisplayName("says when it takes over and the last day of the original term (D42)")
        void words() {
            assertThat(holds(TERM, facts()).because()).contains("2026-03-03 11:00 (Europe/Zurich)").contains("2027-03-02");
        }

        @ParameterizedTest(name = "{0} years: {1}")
        @CsvSource({"1, true", "2, false", "5, false"})
        @DisplayName("it is ordered for the years of the original, with which it ends")
        void years(int years, boolean upgrade) {
            assertThat(Asked.judged(TERM, facts(200, years, FROM)).holds()).isEqualTo(upgrade);
        }
    }

    @Nested
    @DisplayName("R109: the plan named is in service when the order is created")
    class InService {

        @ParameterizedTest(name = "ordered at {0}: {1}")
        @CsvSource({"2026-03-03T08:59:59Z, false", "2026-03-03T09:00:00Z, true", "2027-03-02T22:59:59Z, true",
            "2027-03-02T23:00:00Z, false"})
        @DisplayName("from its first instant to before its last")
        void toTheInstant(String orderedAt, boolean upgrade) {
            assertThat(Asked.judged(TERM, facts(200, 1, Instant.parse(orderedAt))).holds()).isEqualTo(upgrade);
        }

        @Test
        @DisplayName("one that waits is activated first")
        void waiting() {
            servesFrom = Optional.empty();
            assertThat(fails(TERM, facts()).turnedBy()).contains("Activate");
        }

        @Test
        @DisplayName("one that was replaced is not replaced again")
        void replaced() {
            replacedAt = Optional.of(FROM.plusSeconds(60));
            assertThat(fails(TERM, facts()).turnedBy()).contains("took its place");
        }
    }

    @Nested
    @DisplayName("R109: it is the same customer's plan of the same level and category")
    class ThatPlan {

        @Test
        void notAStrangers() {
            sameCustomer = false;
            fails(TERM, facts());
        }

        @Test
        void notAContractOfLicenses() {
            plan = false;
            fails(TERM, facts());
        }

        @Test
        void notOfAnotherLevel() {
            level = ESSENTIAL;
            fails(TERM, facts());
        }

        @Test
        void notForAnotherCategory() {
            presentFor = Optional.of(FLEX_DESK);
            fails(TERM, facts());
            presentFor = Optional.empty();
            fails(TERM, facts());
        }
    }
}
