package com.logitech.serviceportal.contracts.terms.spaces;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.SpaceCategory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlexDeskUnassignedTest {

    private static final FlexDeskUnassigned TERM = new FlexDeskUnassigned();

    @Nested
    @DisplayName("R106: a Flex Desk is not assigned to a named user")
    class NobodysOwn {

        @ParameterizedTest(name = "{0}, a Room {1}, named {2}, licensed {3}: {4}")
        @CsvSource({
            "FLEX_DESK, false, false, true, true",  "FLEX_DESK, false, true, true, false",  "FLEX_DESK, false, true, false, true",
            "SMALL_ROOM, true, true, false, false", "SMALL_ROOM, true, false, true, true"})
        void desks(String category, boolean room, boolean named, boolean licensed, boolean allowed) {
            assertThat(Asked.judged(TERM, new FlexDeskUnassigned.Facts(new SpaceCategory(category), room, named, licensed)).holds())
                    .isEqualTo(allowed);
        }

        @Test
        void turnedByFreeingTheDesk() {
            assertThat(fails(TERM, new FlexDeskUnassigned.Facts(FLEX_DESK, false, true, true)).turnedBy()).contains("Free the desk");
        }
    }
}
