package com.logitech.serviceportal.definitions.books;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A name is the same however it is written")
class SearchKeyTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
            "Acme, ACME",
            "Straßenbau, STRASSENBAU",
            "'Acme  Corp', ' acme corp '",
            "Ａｃｍｅ, acme",
            "ΟΔΟΣ, οδος",
            "ﬁrst, FIRST"
    })
    void same(String one, String other) {
        assertThat(SearchKey.of(one)).isEqualTo(SearchKey.of(other));
    }

    @Test
    @DisplayName("composed or not, and with any kind of blank")
    void unseen() {
        assertThat(SearchKey.of("Cafe\u0301\u00a0Nord")).isEqualTo(SearchKey.of("CAFÉ NORD"));
    }

    @ParameterizedTest(name = "but {0} and {1} are two")
    @CsvSource({"Acme, Acmé", "Acme 1, Acme 2", "Zurich, Zürich"})
    void different(String one, String other) {
        assertThat(SearchKey.of(one)).isNotEqualTo(SearchKey.of(other));
    }
}
