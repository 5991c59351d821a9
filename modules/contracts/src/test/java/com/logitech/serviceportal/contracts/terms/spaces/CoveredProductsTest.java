package com.logitech.serviceportal.contracts.terms.spaces;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveredProductsTest {

    private static final CoveredProducts TERM = new CoveredProducts();
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final LocalDate SINCE = LocalDate.parse("2025-01-01");

    private static ProductListing row(String product, SpaceCategory category) {
        return new ProductListing(product, category, SINCE, Optional.empty());
    }

    private static final List<ProductListing> LIST = List.of(
            row("RALLY_BAR", MEDIUM_TO_LARGE_ROOM), row("MEETUP_2", SMALL_ROOM), row("MEETUP_2", MEDIUM_TO_LARGE_ROOM),
                    row("LOGI_DOCK_FLEX", FLEX_DESK),
            row("LOGI_DOCK", FLEX_DESK), row("LOGI_DOCK", SMALL_ROOM), row("LOGI_DOCK", MEDIUM_TO_LARGE_ROOM));

    @Nested
    @DisplayName("R43: a product is covered where the list of the category has it")
    class Listed {

        @ParameterizedTest(name = "{0} in {1}: {2}")
        @CsvSource({
            "RALLY_BAR, SMALL_ROOM, false",      "RALLY_BAR, MEDIUM_TO_LARGE_ROOM, true",       "RALLY_BAR, FLEX_DESK, false",
            "MEETUP_2, SMALL_ROOM, true",        "MEETUP_2, MEDIUM_TO_LARGE_ROOM, true",        "MEETUP_2, FLEX_DESK, false",
            "LOGI_DOCK_FLEX, SMALL_ROOM, false", "LOGI_DOCK_FLEX, MEDIUM_TO_LARGE_ROOM, false", "LOGI_DOCK_FLEX, FLEX_DESK, true",
            "LOGI_DOCK, SMALL_ROOM, true",       "LOGI_DOCK, MEDIUM_TO_LARGE_ROOM, true",       "LOGI_DOCK, FLEX_DESK, true",
            "SPOT, MEDIUM_TO_LARGE_ROOM, false"})
        void byCategory(String product, String category, boolean covered) {
            CoveredProducts.Facts facts = CoveredProducts.Facts.of(product, new SpaceCategory(category), TODAY, LIST);

            assertThat(Asked.judged(TERM, facts).holds()).isEqualTo(covered);
            assertThat(CoveredProducts.standing(product, new SpaceCategory(category), SELECT, SINCE, TODAY.plusYears(1), TODAY, LIST))
                    .isEqualTo(covered ? ProductListing.Standing.LISTED : ProductListing.Standing.NOT_LISTED);
        }

        @Test
        void turnedByACategoryThatListsIt() {
            assertThat(fails(TERM, CoveredProducts.Facts.of("RALLY_BAR", SMALL_ROOM, TODAY, LIST)).turnedBy())
                    .contains("Medium to Large Room");
            assertThat(fails(TERM, CoveredProducts.Facts.of("SPOT", SMALL_ROOM, TODAY, LIST)).turnedBy()).startsWith("No category");
        }

        @Test
        void oneToBeListedIsTurnedByWaiting() {
            List<ProductListing> list = List.of(new ProductListing("SPOT", SMALL_ROOM, LocalDate.parse("2026-09-01"), Optional.empty()));

            assertThat(fails(TERM, CoveredProducts.Facts.of("SPOT", SMALL_ROOM, TODAY, list)).turnedBy()).contains("2026-09-01");
        }

        @ParameterizedTest(name = "asked on {0}: {1}")
        @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-03-02, true"})
        void anAddedOneFromItsFirstDayAlsoForContractsConcludedBefore(LocalDate on, boolean covered) {
            List<ProductListing> list = List.of(new ProductListing("SPOT", SMALL_ROOM, LocalDate.parse("2026-03-01"), Optional.empty()));

            assertThat(Asked.judged(TERM, CoveredProducts.Facts.of("SPOT", SMALL_ROOM, on, list)).holds()).isEqualTo(covered);
            assertThat(CoveredProducts.standing("SPOT", SMALL_ROOM, SELECT, SINCE, TODAY, on, list) == ProductListing.Standing.LISTED)
                    .isEqualTo(covered);
        }
    }
}
