package com.logitech.serviceportal.contracts.terms.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.SpaceCategory;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The category of a Space from Sync")
class PulledCategoryTest {

    @ParameterizedTest(name = "desk {0}, contract for {1}: {2}, certain {3}")
    @CsvSource({
        "true,  ,                     FLEX_DESK,            true",
        "true,  SMALL_ROOM,           FLEX_DESK,            true",
        "false, SMALL_ROOM,           SMALL_ROOM,           true",
        "false, MEDIUM_TO_LARGE_ROOM, MEDIUM_TO_LARGE_ROOM, true",
        "false, ,                     MEDIUM_TO_LARGE_ROOM, false",
        "false, FLEX_DESK,            MEDIUM_TO_LARGE_ROOM, false"})
    @DisplayName("is what its contract is for, a Flex Desk for a desk, else a Medium to Large Room to be confirmed")
    void taken(boolean desk, String contractFor, String category, boolean certain) {
        Optional<SyncWord> word = Optional.of(new SyncWord("Word", Optional.empty(),
                Optional.ofNullable(contractFor).map(SpaceCategory::new), false));

        assertThat(PulledCategory.of(desk, word)).isEqualTo(new PulledCategory(new SpaceCategory(category), certain));
        assertThat(PulledCategory.of(desk, Optional.empty()).certain()).isEqualTo(desk);
    }
}
