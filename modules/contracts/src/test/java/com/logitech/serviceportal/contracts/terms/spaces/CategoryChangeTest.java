package com.logitech.serviceportal.contracts.terms.spaces;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.SpaceCategory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryChangeTest {

    private static final CategoryChange TERM = new CategoryChange();

    @Nested
    @DisplayName("R7: a Space keeps its category while a license is on it")
    class WhileLicensed {

        @ParameterizedTest(name = "{0} to {1}, licensed {2}: {3}")
        @CsvSource({
            "SMALL_ROOM, MEDIUM_TO_LARGE_ROOM, true, false", "SMALL_ROOM, MEDIUM_TO_LARGE_ROOM, false, true",
            "SMALL_ROOM, SMALL_ROOM, true, true",            "FLEX_DESK, SMALL_ROOM, true, false"})
        void orIsRefused(String present, String wanted, boolean licensed, boolean allowed) {
            CategoryChange.Facts facts = new CategoryChange.Facts(new SpaceCategory(present), new SpaceCategory(wanted), licensed);

            assertThat(Asked.judged(TERM, facts).holds()).isEqualTo(allowed);
        }

        @Test
        void turnedByRemovingTheLicense() {
            assertThat(fails(TERM, new CategoryChange.Facts(SMALL_ROOM, FLEX_DESK, true)).turnedBy()).contains("Remove the license");
        }
    }
}
