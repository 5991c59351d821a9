package com.logitech.serviceportal.contracts.terms.orders;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalTest {

    private static final Renewal TERM = new Renewal();

    private static Renewal.Facts facts(boolean sameCustomer, ServiceLevel level, Set<SpaceCategory> soldFor, String orderedOn) {
        LocalDate ordered = LocalDate.parse(orderedOn);
        return new Renewal.Facts(sameCustomer, level, SELECT, soldFor, Set.of(SMALL_ROOM, FLEX_DESK), ordered,
                LocalDate.parse("2027-03-01"), ordered.plusDays(60), false);
    }

    private static Renewal.Facts startingByPurchaseOrder(String orderedOn, String latestStartOn) {
        return new Renewal.Facts(true, SELECT, SELECT, Set.of(SMALL_ROOM), Set.of(SMALL_ROOM), LocalDate.parse(orderedOn),
                LocalDate.parse("2027-03-01"), LocalDate.parse(latestStartOn), true);
    }

    @Nested
    @DisplayName("R26: a contract is continued by a new one that names it (D29)")
    class Named {

        @Test
        void ofTheSameCustomerLevelAndCategory() {
            holds(TERM, facts(true, SELECT, Set.of(SMALL_ROOM), "2027-01-15"));
            holds(TERM, facts(true, SELECT, Set.of(SMALL_ROOM, FLEX_DESK), "2027-01-15"));
        }

        @Test
        void ofNobodyElseAndNothingElse() {
            fails(TERM, facts(false, SELECT, Set.of(SMALL_ROOM), "2027-01-15"));
            fails(TERM, facts(true, ESSENTIAL, Set.of(SMALL_ROOM), "2027-01-15"));
            fails(TERM, facts(true, SELECT, Set.of(MEDIUM_TO_LARGE_ROOM), "2027-01-15"));
        }

        @ParameterizedTest(name = "ordered {0}: {1}")
        @CsvSource({"2027-02-28, true", "2027-03-01, false", "2027-03-02, false"})
        void whileItHasNotEnded(String orderedOn, boolean renews) {
            assertThat(Asked.judged(TERM, facts(true, SELECT, Set.of(SMALL_ROOM), orderedOn)).holds()).isEqualTo(renews);
        }
    }

    @Nested
    @DisplayName("R26: ordered early, it runs side by side (D59)")
    class Early {

        @ParameterizedTest(name = "ordered {0}: {1} days")
        @CsvSource({"2026-12-01, 30", "2026-12-30, 1", "2026-12-31, 0", "2027-01-15, 0"})
        void sideBySide(String orderedOn, int days) {
            assertThat(facts(true, SELECT, Set.of(SMALL_ROOM), orderedOn).daysSideBySide()).isEqualTo(days);
        }

        @Test
        void theWarningNamesDaysAndDate() {
            assertThat(holds(TERM, facts(true, SELECT, Set.of(SMALL_ROOM), "2026-12-01")).because()).contains("30 days")
                    .contains("2026-12-31");
        }

        @Test
        void noLaterOrderHelpsWhereThePurchaseOrderSetsTheStart() {
            assertThat(holds(TERM, startingByPurchaseOrder("2027-01-15", "2027-02-24")).because()).contains("5 days")
                    .doesNotContain("Ordered on");
        }
    }
}
