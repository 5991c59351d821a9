package com.logitech.serviceportal.contracts.terms.spaces;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceMoveTest {

    private static final DeviceMove TERM = new DeviceMove();

    private static DeviceMove.Facts facts(SpaceCategory from, SpaceCategory to, String since, String movedAt) {
        return new DeviceMove.Facts(Optional.ofNullable(from), Optional.ofNullable(to), Optional.ofNullable(since).map(Instant::parse),
                ZURICH, Instant.parse(movedAt));
    }

    @Nested
    @DisplayName("R20: devices move freely and the license stays")
    class Free {

        @Test
        void withinACategoryToAnotherAndOutOfAll() {
            holds(TERM, facts(SMALL_ROOM, SMALL_ROOM, "2026-03-03T09:00:00Z", "2026-03-04T10:00:00Z"));
            holds(TERM, facts(SMALL_ROOM, FLEX_DESK, "2026-03-03T09:00:00Z", "2026-03-04T10:00:00Z"));
            holds(TERM, facts(SMALL_ROOM, null, "2026-03-03T09:00:00Z", "2026-03-04T10:00:00Z"));
            holds(TERM, facts(null, SMALL_ROOM, null, "2026-03-04T10:00:00Z"));
        }

        @Test
        void theLicenseStays() {
            assertThat(holds(TERM, facts(SMALL_ROOM, SMALL_ROOM, "2026-03-03T09:00:00Z", "2026-03-04T10:00:00Z")).because())
                    .contains("license stays");
        }
    }

    @Nested
    @DisplayName("R20: where each has been stays on record")
    class OnRecord {

        @ParameterizedTest(name = "moved {0}: {1}")
        @CsvSource({"2026-03-03T08:59:59Z, false", "2026-03-03T09:00:00Z, false", "2026-03-03T09:00:01Z, true"})
        void soNoMoveIsEnteredForATimeBeforeThePresentPlace(String movedAt, boolean allowed) {
            assertThat(Asked.judged(TERM, facts(SMALL_ROOM, SMALL_ROOM, "2026-03-03T09:00:00Z", movedAt)).holds()).isEqualTo(allowed);
        }
    }
}
