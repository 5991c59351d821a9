package com.logitech.serviceportal.contracts.terms.licenses;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenseMoveTest {

    private static final LicenseMove TERM = new LicenseMove();

    private static LicenseMove.Facts facts(Set<SpaceCategory> fits, SpaceCategory to, String zone, String wallClock) {
        return new LicenseMove.Facts(fits, to, LocalDate.parse("2025-03-01"), LocalDate.parse("2026-03-01"), ZoneId.of(zone),
                local(wallClock, zone));
    }

    @Nested
    @DisplayName("R22: a license moves within its category and term")
    class Moves {

        @Test
        void toASpaceOfItsCategory() {
            holds(TERM, facts(Set.of(SMALL_ROOM), SMALL_ROOM, "Europe/Zurich", "2025-09-01T10:00"));
        }

        @Test
        void notToAnother() {
            assertThat(fails(TERM, facts(Set.of(SMALL_ROOM), MEDIUM_TO_LARGE_ROOM, "Europe/Zurich", "2025-09-01T10:00")).turnedBy())
                    .contains("Small Room");
            fails(TERM, facts(Set.of(FLEX_DESK), SMALL_ROOM, "Europe/Zurich", "2025-09-01T10:00"));
        }

        @Test
        void betweenRoomTypesWhereTheOfferingFitsBoth() {
            holds(TERM, facts(Set.of(SMALL_ROOM, MEDIUM_TO_LARGE_ROOM), MEDIUM_TO_LARGE_ROOM, "Europe/Zurich", "2025-09-01T10:00"));
        }

        @ParameterizedTest(name = "{0} in {1}: {2}")
        @CsvSource({
            "2025-02-28T23:59:59, Europe/Zurich, false",    "2025-03-01T00:00:00, Europe/Zurich, true",
            "2026-02-28T23:59:59, Europe/Zurich, true",     "2026-03-01T00:00:00, Europe/Zurich, false",
            "2026-02-28T23:59:59, Pacific/Auckland, true",  "2026-03-01T00:00:00, Pacific/Auckland, false",
            "2026-02-28T23:59:59, America/Los_Angeles, true", "2026-03-01T00:00:00, America/Los_Angeles, false"})
        void whileTheTermRuns(String wallClock, String zone, boolean allowed) {
            assertThat(Asked.judged(TERM, facts(Set.of(SMALL_ROOM), SMALL_ROOM, zone, wallClock)).holds()).isEqualTo(allowed);
        }
    }

    @Nested
    @DisplayName("R22: the term does not change")
    class TermUnchanged {

        private final ServiceTerm term = ServiceTerm.of(LocalDate.parse("2025-03-01"), 1);

        @Test
        void movedOnTheLastDayTheNewSpaceIsCoveredToTheEndOnly() {
            Instant move = local("2026-02-28T18:00", "Europe/Zurich");

            assertThat(LicenseMove.coverThere(term, ZURICH, move)).contains(TimeSpan.of(move, local("2026-03-01T00:00", "Europe/Zurich")));
        }

        @Test
        void afterTheEndThereIsNothingToMove() {
            assertThat(LicenseMove.coverThere(term, ZURICH, local("2026-03-01T00:00", "Europe/Zurich"))).isEmpty();
        }
    }
}
