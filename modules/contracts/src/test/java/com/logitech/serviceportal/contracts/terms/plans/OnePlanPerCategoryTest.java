package com.logitech.serviceportal.contracts.terms.plans;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnePlanPerCategoryTest {

    private static final OnePlanPerCategory TERM = new OnePlanPerCategory();
    private static final Set<SpaceCategory> ROOMS = Set.of(SMALL_ROOM, MEDIUM_TO_LARGE_ROOM);
    private static final PlanTerm RUNNING = new PlanTerm(ROOMS, ServiceTerm.of(LocalDate.parse("2026-03-01"), 1));

    private static OnePlanPerCategory.Facts facts(Set<SpaceCategory> categories, String startsOn, PlanTerm... plans) {
        ServiceTerm term = ServiceTerm.of(LocalDate.parse(startsOn), 1);
        return new OnePlanPerCategory.Facts(categories, term.firstDay(), term.endsBefore(), List.of(plans));
    }

    @Nested
    @DisplayName("R108: one plan at a time for a customer and category (D18)")
    class NotStacked {

        @Test
        void theFirstIsWelcome() {
            holds(TERM, facts(ROOMS, "2026-03-01"));
        }

        @ParameterizedTest(name = "starting {0}: {1}")
        @CsvSource({
            "2026-03-01, false", "2026-09-01, false", "2027-02-28, false", "2027-03-01, true", "2028-01-01, true",
            "2025-03-01, true", "2025-03-02, false"})
        void aSecondWaitsForTheEnd(String startsOn, boolean allowed) {
            assertThat(Asked.judged(TERM, facts(ROOMS, startsOn, RUNNING)).holds()).isEqualTo(allowed);
        }

        @Test
        void sharingOneCategoryIsEnough() {
            fails(TERM, facts(Set.of(SMALL_ROOM), "2026-09-01", RUNNING));
        }

        @Test
        void anotherCategoryHasAPlanOfItsOwn() {
            holds(TERM, facts(Set.of(FLEX_DESK), "2026-09-01", RUNNING));
        }

        @Test
        void aRenewalMayBeBoughtBeforeTheEndAndStartsThen() {
            assertThat(OnePlanPerCategory.earliestStart(ROOMS, LocalDate.parse("2026-12-01"), List.of(RUNNING))).isEqualTo("2027-03-01");
            assertThat(OnePlanPerCategory.earliestStart(ROOMS, LocalDate.parse("2027-04-01"), List.of(RUNNING))).isEqualTo("2027-04-01");
            assertThat(OnePlanPerCategory.earliestStart(Set.of(FLEX_DESK), LocalDate.parse("2026-12-01"), List.of(RUNNING)))
                    .isEqualTo("2026-12-01");
        }

        @ParameterizedTest(name = "renews {0}, by itself {1}, asked {2}: {3}")
        @CsvSource({
            "false, 2027-03-01, 2027-01-10, 2027-01-10", "true, 2027-03-01, 2027-01-10, 2027-03-01",
            "false, 2027-01-10, 2027-01-10, 2027-01-10", "false, 2027-01-09, 2027-01-10, 2027-01-09",
            "true, 2027-01-09, 2027-01-10, 2027-01-09"})
        void mayBeActivatedTodayUnlessItRenewsOne(boolean renews, LocalDate latestStartOn, LocalDate today, LocalDate expected) {
            assertThat(OnePlanPerCategory.expectedStart(renews, latestStartOn, today)).isEqualTo(expected);
        }

        @Test
        void refusedIsTurnedByThatDayOrAnUpgrade() {
            assertThat(fails(TERM, facts(ROOMS, "2026-09-01", RUNNING)).turnedBy()).contains("2027-03-01").contains("upgrade");
        }

        @Test
        void aPlanTermReadsAsItIsWritten() {
            assertThat(PlanTerm.parse(RUNNING.toString())).isEqualTo(RUNNING);
            assertThat(RUNNING.categories()).isEqualTo(ROOMS);
            assertThat(RUNNING.term().lastCoveredDay()).isEqualTo("2027-02-28");
            assertThatIllegalArgumentException().isThrownBy(() -> PlanTerm.parse("SMALL_ROOM 2026-03-01"));
        }
    }
}
