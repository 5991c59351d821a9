package com.logitech.serviceportal.contracts.terms.licenses;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.SpaceCategory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeLicensesTest {

    private static final FreeLicenses TERM = new FreeLicenses();

    @Nested
    @DisplayName("R16: each Space needs a license of its own")
    class OneEach {

        @ParameterizedTest(name = "{0} Spaces, {1} free licenses: {2}")
        @CsvSource({"1, 1, true", "5, 5, true", "5, 6, true", "5, 4, false", "1, 0, false", "0, 0, true"})
        void asManyAsSpaces(int wanted, int free, boolean enough) {
            assertThat(Asked.judged(TERM, new FreeLicenses.Facts(SpaceCategory.SMALL_ROOM, wanted, free)).holds()).isEqualTo(enough);
        }

        @Test
        void saysHowManyAreMissing() {
            assertThat(fails(TERM, new FreeLicenses.Facts(SpaceCategory.FLEX_DESK, 5, 3)).turnedBy()).contains("Release 2 licenses");
            assertThat(holds(TERM, new FreeLicenses.Facts(SpaceCategory.FLEX_DESK, 2, 3)).because()).contains("2 Spaces need")
                    .contains("Flex Desk");
        }

        @Test
        void nothingIsCountedBelowNone() {
            assertThatIllegalArgumentException().isThrownBy(() -> new FreeLicenses.Facts(SpaceCategory.FLEX_DESK, -1, 0));
        }
    }
}
