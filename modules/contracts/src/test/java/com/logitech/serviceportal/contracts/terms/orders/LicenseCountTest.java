package com.logitech.serviceportal.contracts.terms.orders;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenseCountTest {

    @Nested
    @DisplayName("R6: as many licenses as wanted, at least one")
    class Count {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"-1, false", "0, false", "1, true", "3, true", "10000, true"})
        void atLeastOne(int licenses, boolean allowed) {
            assertThat(Asked.judged(new LicenseCount(), new LicenseCount.Facts(licenses)).holds()).isEqualTo(allowed);
        }

        @Test
        void turnedByOne() {
            assertThat(fails(new LicenseCount(), new LicenseCount.Facts(0)).turnedBy()).contains("at least one");
        }
    }
}
