package com.logitech.serviceportal.replacement.api.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The number of a return")
class ReturnNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"R-100001", "r-100001", "  R-100001\t"})
    @DisplayName("is read as it is written, in any case and with blanks around it")
    void read(String text) {
        assertThat(ReturnNumber.read(text)).contains(new ReturnNumber(100_001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R-", "R-0", "R-01", "100001", "T-100001", "R-100001x", "R-9999999999999999", "R--1"})
    @DisplayName("is none where anything else stands")
    void none(String text) {
        assertThat(ReturnNumber.read(text)).isEmpty();
    }
}
