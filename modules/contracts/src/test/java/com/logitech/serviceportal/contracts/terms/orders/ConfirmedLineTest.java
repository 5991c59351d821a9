package com.logitech.serviceportal.contracts.terms.orders;

import static com.logitech.serviceportal.definitions.ServiceLevel.BASIC;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.ContractsTerms;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConfirmedLineTest {

    private static final Optional<Instant> CREATED = Optional.of(Instant.parse("2026-02-01T12:00:00Z"));

    private static List<Clause> broken(ConfirmedLine line, boolean offered) {
        return line.judged(true, CREATED, offered).stream().filter(finding -> !finding.holds()).map(Finding::clause).toList();
    }

    private static ConfirmedLine line(ServiceLevel level, Integer licenses, String tier) {
        return new ConfirmedLine(Optional.ofNullable(level), Optional.of(SMALL_ROOM), Optional.of(3), Optional.ofNullable(licenses),
                Optional.ofNullable(tier),
                PurchasePath.Path.STANDALONE);
    }

    @Nested
    @DisplayName("R1, R6, R8, R10: a line of an order")
    class Line {

        @Test
        void inOrder() {
            assertThat(broken(ConfirmedLine.ofLicenses(SELECT, SMALL_ROOM, 3, 12), true)).isEmpty();
            assertThat(broken(ConfirmedLine.ofPlan(SELECT, SMALL_ROOM, 3, "Up to 500"), true)).isEmpty();
        }

        @Test
        void licensesAndAPlanTogether() {
            assertThat(broken(line(SELECT, 12, "Up to 500"), true)).containsExactly(ContractsClause.SINGLE_CONTRACT);
        }

        @Test
        void noLicense() {
            assertThat(broken(line(SELECT, 0, null), true)).contains(ContractsClause.SPACE_LICENSES);
        }

        @Test
        void noLevel() {
            assertThat(broken(line(null, 1, null), true)).containsExactly(ContractsClause.ORDER_CONFIRMATION,
                    ContractsClause.SERVICE_LEVELS);
        }

        @Test
        void basic() {
            assertThat(broken(line(BASIC, 1, null), true)).containsExactly(ContractsClause.SERVICE_LEVELS);
        }

        @Test
        void aPlanThatIsNotOffered() {
            assertThat(broken(ConfirmedLine.ofPlan(ESSENTIAL, FLEX_DESK, 1, "Up to 500"), false))
                    .containsExactly(ContractsClause.SERVICE_LEVELS);
        }

        @Test
        void eachFindingReplays() {
            Decision decision = new Decision("May it be ordered?", CREATED.get(), CREATED.get(),
                    line(null, 0, "Up to 500").judged(false, Optional.empty(), false));

            assertThat(decision.replay(ContractsTerms.all())).isEqualTo(decision);
        }
    }
}
