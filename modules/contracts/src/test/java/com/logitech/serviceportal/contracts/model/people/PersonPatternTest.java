package com.logitech.serviceportal.contracts.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A person in the name of a file")
class PersonPatternTest {

    private static final PersonPattern NORA = PersonPattern.of("Nora Quist", "nora.q+rooms@northwind.example");
    private static final PersonPattern SINGLE = PersonPattern.of("Madonna", "m@northwind.example");

    /** As the database reads it, where it calls letters and digits by another name. */
    private static String erased(String pattern, String file) {
        return Pattern.compile(pattern.replace("[:alnum:]", "\\p{L}\\p{N}"), Pattern.CASE_INSENSITIVE).matcher(file).replaceAll("erased");
    }

    @ParameterizedTest
    @CsvSource({"Nora Quist rooms.csv, erased rooms.csv", "rooms_nora-quist.csv, rooms_erased.csv", "'Quist, Nora.pdf', erased.pdf",
        "NORAQUIST.png, erased.png", "nora.q+rooms@northwind.example.csv, erased.csv"})
    @DisplayName("is found by the whole name in either order, and by the mail address, whatever parts the words")
    void found(String file, String without) {
        assertThat(erased(NORA.anywhere(), file)).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nora rooms.csv", "Quist.pdf", "Nora Quister.csv", "Eleonora Quist.csv", "noraxq+rooms@northwindxexample.csv"})
    @DisplayName("is not found by one word of the name, or as a part of longer words")
    void notFound(String file) {
        assertThat(erased(NORA.anywhere(), file)).isEqualTo(file);
    }

    @Test
    @DisplayName("with a name of a single word is found in his own files alone")
    void singleWord() {
        assertThat(erased(SINGLE.anywhere(), "madonna.csv")).isEqualTo("madonna.csv");
        assertThat(erased(SINGLE.inHisOwn(), "madonna.csv")).isEqualTo("erased.csv");
        assertThat(erased(SINGLE.anywhere(), "m@northwind.example.csv")).isEqualTo("erased.csv");
    }
}
