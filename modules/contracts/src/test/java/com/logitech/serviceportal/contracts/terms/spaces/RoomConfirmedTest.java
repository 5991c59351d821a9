package com.logitech.serviceportal.contracts.terms.spaces;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.SpaceCategory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomConfirmedTest {

    @Nested
    @DisplayName("R145: a Room is confirmed to be one")
    class Confirmed {

        @ParameterizedTest(name = "{0}, confirmed {2}: {3}")
        @CsvSource({"SMALL_ROOM, true, false, false", "SMALL_ROOM, true, true, true", "FLEX_DESK, false, false, true",
                "FLEX_DESK, false, true, true"})
        void orNotAdded(String category, boolean room, boolean confirmed, boolean allowed) {
            assertThat(Asked.judged(new RoomConfirmed(), new RoomConfirmed.Facts(new SpaceCategory(category), room, confirmed)).holds())
                    .isEqualTo(allowed);
        }

        @Test
        void turnedByConfirming() {
            assertThat(fails(new RoomConfirmed(), new RoomConfirmed.Facts(MEDIUM_TO_LARGE_ROOM, true, false)).turnedBy())
                    .startsWith("Confirm");
        }
    }
}
