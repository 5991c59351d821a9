package com.logitech.serviceportal.contracts.terms.spaces;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.judged;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.SpaceCategory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportedCategoryTest {

    private static final ImportedCategory TERM = new ImportedCategory();

    @Nested
    @DisplayName("R17: a file of Rooms takes no desk, and a file of desks no Room")
    class OfOneKind {

        @ParameterizedTest(name = "file for {0}, row {2}: {4}")
        @CsvSource({
            "SMALL_ROOM, true,  SMALL_ROOM,           true,  true", "SMALL_ROOM, true,  FLEX_DESK, false, false",
            "SMALL_ROOM, true,  MEDIUM_TO_LARGE_ROOM, true,  true", "FLEX_DESK,  false, FLEX_DESK, false, true",
            "FLEX_DESK,  false, SMALL_ROOM,           true,  false"})
        void orIsRefused(String importedAs, boolean importedRoom, String said, boolean saidRoom, boolean taken) {
            assertThat(judged(TERM,
                    new ImportedCategory.Facts(new SpaceCategory(importedAs), importedRoom, new SpaceCategory(said), saidRoom)).holds())
                    .isEqualTo(taken);
        }

        @Test
        void turnedByAFileOfItsOwn() {
            assertThat(fails(TERM, new ImportedCategory.Facts(SMALL_ROOM, true, FLEX_DESK, false)).turnedBy()).contains("desks in a file");
        }
    }
}
