package com.logitech.serviceportal.contracts.terms.plans;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCoverTest {

    private static final PlanCover TERM = new PlanCover();
    private static final Set<SpaceCategory> ROOMS = Set.of(SMALL_ROOM, MEDIUM_TO_LARGE_ROOM);

    private static PlanCover.Facts facts(SpaceCategory category, String spaceFrom, String planFrom, String planUntil, String at) {
        return new PlanCover.Facts(ROOMS, category, Instant.parse(spaceFrom), Optional.ofNullable(planFrom).map(Instant::parse),
                Optional.ofNullable(planUntil).map(Instant::parse), ZURICH, Instant.parse(at));
    }

    @Nested
    @DisplayName("R107: a plan serves every Space of its category")
    class Spaces {

        @ParameterizedTest(name = "a Space since {0}, asked at {1}: {2}")
        @CsvSource({
            "2025-01-01T00:00:00Z, 2026-03-03T08:59:59Z, false", "2025-01-01T00:00:00Z, 2026-03-03T09:00:00Z, true",
            "2026-06-01T10:00:00Z, 2026-06-01T09:59:59Z, false", "2026-06-01T10:00:00Z, 2026-06-01T10:00:00Z, true",
            "2025-01-01T00:00:00Z, 2027-03-02T22:59:59Z, true",  "2025-01-01T00:00:00Z, 2027-03-02T23:00:00Z, false"})
        void fromTheMomentItAppears(String spaceFrom, String at, boolean covered) {
            assertThat(Asked.judged(TERM, facts(SMALL_ROOM, spaceFrom, "2026-03-03T09:00:00Z", "2027-03-02T23:00:00Z", at)).holds())
                    .isEqualTo(covered);
        }

        @Test
        void ofItsCategoriesOnly() {
            holds(TERM, facts(MEDIUM_TO_LARGE_ROOM, "2025-01-01T00:00:00Z", "2026-03-03T09:00:00Z", null, "2026-06-01T00:00:00Z"));
            assertThat(fails(TERM, facts(FLEX_DESK, "2025-01-01T00:00:00Z", "2026-03-03T09:00:00Z", null, "2026-06-01T00:00:00Z"))
                    .turnedBy())
                    .contains("Assign a license");
        }

        @Test
        void notStartedIsTurnedByActivation() {
            assertThat(fails(TERM, facts(SMALL_ROOM, "2025-01-01T00:00:00Z", null, null, "2026-06-01T00:00:00Z")).turnedBy())
                    .contains("Activate");
        }
    }
}
