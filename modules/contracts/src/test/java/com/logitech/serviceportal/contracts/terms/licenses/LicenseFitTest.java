package com.logitech.serviceportal.contracts.terms.licenses;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenseFitTest {

    private static final LicenseFit TERM = new LicenseFit();
    private static final SpaceCategory PHONE_BOOTH = new SpaceCategory("PHONE_BOOTH");

    private static Set<SpaceCategory> fits(String offering) {
        return switch (offering) {
            case "Select Small Room" -> Set.of(SMALL_ROOM);
            case "Select Medium to Large Room" -> Set.of(MEDIUM_TO_LARGE_ROOM);
            case "Select Flex Desk", "Essential Flex Desk" -> Set.of(FLEX_DESK);
            case "Essential Room" -> Set.of(SMALL_ROOM, MEDIUM_TO_LARGE_ROOM);
            default -> Set.of(PHONE_BOOTH);
        };
    }

    @Nested
    @DisplayName("R7, R104: a license goes only to a Space of a category it was bought for (D3, D39)")
    class Fit {

        @ParameterizedTest(name = "{0} on {1}: {2}")
        @CsvSource({
            "Select Small Room, SMALL_ROOM, true",           "Select Small Room, MEDIUM_TO_LARGE_ROOM, false",
                    "Select Small Room, FLEX_DESK, false",
            "Select Medium to Large Room, SMALL_ROOM, false", "Select Medium to Large Room, MEDIUM_TO_LARGE_ROOM, true",
            "Select Medium to Large Room, FLEX_DESK, false",
            "Select Flex Desk, SMALL_ROOM, false",           "Select Flex Desk, MEDIUM_TO_LARGE_ROOM, false",
                    "Select Flex Desk, FLEX_DESK, true",
            "Essential Room, SMALL_ROOM, true",              "Essential Room, MEDIUM_TO_LARGE_ROOM, true",
                    "Essential Room, FLEX_DESK, false",
            "Essential Flex Desk, FLEX_DESK, true",          "Essential Flex Desk, SMALL_ROOM, false",
            "a category of tomorrow, PHONE_BOOTH, true",     "a category of tomorrow, SMALL_ROOM, false",
                    "Select Small Room, PHONE_BOOTH, false"})
        void byOffering(String offering, String category, boolean fits) {
            LicenseFit.Facts facts = new LicenseFit.Facts(fits(offering), new SpaceCategory(category));

            assertThat(Asked.judged(TERM, facts).holds()).isEqualTo(fits);
        }

        @Test
        void turnedByALicenseForThatCategory() {
            assertThat(fails(TERM, new LicenseFit.Facts(Set.of(MEDIUM_TO_LARGE_ROOM), SMALL_ROOM)).turnedBy()).contains("Small Room");
        }

        @Test
        void anOfferingThatFitsNothing() {
            fails(TERM, new LicenseFit.Facts(Set.of(), SMALL_ROOM));
        }

        @Test
        void theSameSetIsRecordedTheSameWay() {
            Finding one = holds(TERM, new LicenseFit.Facts(Set.of(SMALL_ROOM, MEDIUM_TO_LARGE_ROOM), SMALL_ROOM));

            assertThat(one.facts().get(0).value()).isEqualTo("MEDIUM_TO_LARGE_ROOM, SMALL_ROOM");
        }
    }
}
