package com.logitech.serviceportal.contracts.terms.benefits;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptForBasicTest {

    @Nested
    @DisplayName("R5: every business product carries Basic, without order, Space or license")
    class Basic {

        @ParameterizedTest(name = "business {0}, in a Space {1}, licensed {2}: {3}")
        @CsvSource({"true, false, false, true", "true, true, false, true", "true, true, true, true", "false, false, false, false",
                "false, true, true, false"})
        void tiedToTheProduct(boolean business, boolean inSpace, boolean licensed, boolean basic) {
            assertThat(Asked.judged(new KeptForBasic(), new KeptForBasic.Facts(business, inSpace, licensed)).holds()).isEqualTo(basic);
        }

        @Test
        void aConsumerProductHasItsOwnSupport() {
            assertThat(fails(new KeptForBasic(), new KeptForBasic.Facts(false, true, false)).turnedBy()).contains("business product");
        }
    }
}
