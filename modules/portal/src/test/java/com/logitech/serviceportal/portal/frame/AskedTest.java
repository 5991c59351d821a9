package com.logitech.serviceportal.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The line an address asks to go on behind")
class AskedTest {

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is a number of nine digits at most, and none is the beginning")
    @CsvSource({", 0", "0, 0", "50, 50", "999999999, 999999999"})
    void line(String after, long line) {
        assertThat(Asked.line(after)).isEqualTo(line);
    }

    @ParameterizedTest
    @DisplayName("is refused when it is none")
    @ValueSource(strings = {"", " 50 ", "-1", "1000000000", "one", "1.5", "1 2", "٣"})
    void none(String after) {
        assertThatThrownBy(() -> Asked.line(after)).isInstanceOf(Refused.class).hasMessageContaining("after");
    }
}
