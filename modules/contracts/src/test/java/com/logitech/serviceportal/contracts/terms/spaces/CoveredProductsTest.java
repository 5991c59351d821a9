package com.logitech.serviceportal.contracts.terms.spaces;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.Catalog.Listing;
import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.Listed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private static final List<Listing> LISTED = List.of(new Listing(SINCE, Optional.empty()));
    private static final Map<String, Map<SpaceCategory, List<Listing>>> LIST = Map.of(
            "RALLY_BAR", Map.of(MEDIUM_TO_LARGE_ROOM, LISTED),
            "MEETUP_2", Map.of(SMALL_ROOM, LISTED, MEDIUM_TO_LARGE_ROOM, LISTED),
            "LOGI_DOCK_FLEX", Map.of(FLEX_DESK, LISTED),
            "LOGI_DOCK", Map.of(FLEX_DESK, LISTED, SMALL_ROOM, LISTED, MEDIUM_TO_LARGE_ROOM, LISTED));

    private static CoveredProducts.Facts facts(String product, SpaceCategory category) {
        return CoveredProducts.Facts.of(product, category, TODAY, LIST.getOrDefault(product, Map.of()));
    }

    private static CoveredProducts.Facts listed(String on, Listing... listings) {
        return CoveredProducts.Facts.of("SPOT", SMALL_ROOM, LocalDate.parse(on), Map.of(SMALL_ROOM, List.of(listings)));
    }

    private static Listing listing(String from, String removedOn) {
        return new Listing(LocalDate.parse(from), Optional.ofNullable(removedOn).map(LocalDate::parse));
    }

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
            assertThat(Asked.judged(TERM, facts(product, new SpaceCategory(category))).holds()).isEqualTo(covered);
        }

        @Test
        void turnedByACategoryThatListsIt() {
            assertThat(fails(TERM, facts("RALLY_BAR", SMALL_ROOM)).turnedBy())
                    .contains("Medium to Large Room");
            assertThat(fails(TERM, facts("SPOT", SMALL_ROOM)).turnedBy()).startsWith("No category");
        }

        @Test
        void oneToBeListedIsTurnedByWaiting() {
            assertThat(fails(TERM, listed("2026-06-01", listing("2026-09-01", null))).turnedBy()).contains("2026-09-01");
        }

        @ParameterizedTest(name = "asked on {0}: {1}")
        @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-03-02, true"})
        void anAddedOneFromItsFirstDayAlsoForContractsConcludedBefore(String on, boolean covered) {
            assertThat(Asked.judged(TERM, listed(on, listing("2026-03-01", null))).holds()).isEqualTo(covered);
        }

        @ParameterizedTest(name = "asked on {0}: since {1}")
        @CsvSource({"2025-12-31, 2025-01-01", "2026-09-01, 2026-09-01"})
        void oneListedAgainGoesByTheLastTimeItWasAdded(String on, String since) {
            CoveredProducts.Facts facts = listed(on, listing("2025-01-01", "2026-06-01"), listing("2026-09-01", null));

            assertThat(holds(TERM, facts).because()).contains(since);
        }

        @ParameterizedTest(name = "on {0} elsewhere: {1}")
        @CsvSource({"2026-05-31, true", "2026-06-01, false"})
        void aCategoryThatHasRemovedItIsNoAdvice(LocalDate on, boolean named) {
            CoveredProducts.Facts facts = CoveredProducts.Facts.of("SPOT", SMALL_ROOM, on,
                    Map.of(FLEX_DESK, List.of(listing("2025-01-01", "2026-06-01"))));

            assertThat(fails(TERM, facts).turnedBy().contains("Flex Desk")).isEqualTo(named);
        }
    }
}
