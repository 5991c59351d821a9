package com.logitech.serviceportal.contracts.terms.orders;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LevelOfferedTest {

    private static final LevelOffered TERM = new LevelOffered();

    private static LevelOffered.Facts facts(String level, SpaceCategory soldFor, boolean plan, boolean offered) {
        return new LevelOffered.Facts(level, Optional.ofNullable(soldFor), plan, offered);
    }

    @Nested
    @DisplayName("R1: Essential or Select, for a category, and a plan only where one is offered")
    class Levels {

        @ParameterizedTest(name = "\"{0}\": {1}")
        @CsvSource({"Essential, true", "Select, true", "SELECT, true", "select, true", "Basic, false", "BASIC, false", "Premium, false",
                "'', false"})
        void thereIsNoFourthAndBasicIsNotOrdered(String level, boolean allowed) {
            assertThat(Asked.judged(TERM, facts(level, SMALL_ROOM, false, true)).holds()).isEqualTo(allowed);
        }

        @Test
        void aPaidLevelHasACategory() {
            assertThat(fails(TERM, facts("Select", null, false, true)).turnedBy()).contains("category");
        }

        @ParameterizedTest(name = "plan {0}, offered {1}: {2}")
        @CsvSource({"true, true, true", "true, false, false", "false, true, true", "false, false, false"})
        void whatTheCatalogDoesNotOfferIsNotOrdered(boolean plan, boolean offered, boolean allowed) {
            assertThat(Asked.judged(TERM, facts("Select", FLEX_DESK, plan, offered)).holds()).isEqualTo(allowed);
        }

        @Test
        void aPlanNotOfferedIsTurnedBySingleLicenses() {
            assertThat(fails(TERM, facts("Essential", FLEX_DESK, true, false)).turnedBy()).contains("single licenses");
        }

        @ParameterizedTest
        @EnumSource(ServiceLevel.class)
        void aLevelIsMeantByNameAndByCode(ServiceLevel level) {
            assertThat(LevelOffered.levelMeant(level.title())).contains(level);
            assertThat(LevelOffered.levelMeant(" " + level.name() + " ")).contains(level);
        }
    }
}
