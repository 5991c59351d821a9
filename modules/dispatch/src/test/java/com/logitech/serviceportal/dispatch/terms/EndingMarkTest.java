package com.logitech.serviceportal.dispatch.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The end of a contract is spoken of")
class EndingMarkTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @ParameterizedTest
    @CsvSource({"61, 0", "60, 60", "31, 60", "30, 30", "8, 30", "7, 7", "1, 7", "0, 0", "-1, 0"})
    @DisplayName("60, 30 and 7 days before it, and not once it is there (0: not at all)")
    void marks(int daysLeft, int mark) {
        assertThat(EndingMark.of(TODAY.plusDays(daysLeft), TODAY).map(EndingMark::days).orElse(0)).isEqualTo(mark);
    }
}
