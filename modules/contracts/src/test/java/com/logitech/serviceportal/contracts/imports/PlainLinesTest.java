package com.logitech.serviceportal.contracts.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Refused;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lines a person pasted")
class PlainLinesTest {

    @ParameterizedTest(name = "are parted by \"{0}\"")
    @ValueSource(strings = {"\t", ";", "|", ","})
    void separators(String separator) {
        assertThat(read("A" + separator + "b\n\n  \nC" + separator + "d", StandardCharsets.UTF_8))
                .containsExactly(List.of("A", "b"), List.of("C", "d"));
    }

    @Test
    @DisplayName("keep the comma in a name where something rarer parts them, and one line is one cell where nothing does")
    void comma() {
        assertThat(read("A;Eiger, north", StandardCharsets.UTF_8)).containsExactly(List.of("A", "Eiger, north"));
        assertThat(read("2347FW0A12B8\r\n2347FW0A12C8", StandardCharsets.UTF_8)).hasSize(2);
    }

    @ParameterizedTest(name = "are read as {0}")
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void encodings(String charset) {
        assertThat(read("serial;space\n2347FW0A12B8;Zürich Höhe\n", Charset.forName(charset)).get(1)).contains("Zürich Höhe");
    }

    @Test
    @DisplayName("are refused when they are no text, a quote is left open, or there is one byte too much")
    void refused() {
        assertThatThrownBy(() -> read("2347FW0A12B8\0\n", StandardCharsets.UTF_8)).isInstanceOf(Refused.class).hasMessageContaining("NUL");
        assertThatThrownBy(() -> read("a;\"b", StandardCharsets.UTF_8)).isInstanceOf(Refused.class).hasMessageContaining("quote");
        assertThat(PlainLines.of(new ByteArrayInputStream(new byte[]{65, 66}), 2, "lines")).hasSize(1);
        assertThatThrownBy(() -> PlainLines.of(new ByteArrayInputStream(new byte[]{65, 66}), 1, "lines")).isInstanceOf(Refused.class);
    }

    private static List<List<String>> read(String text, Charset charset) {
        return PlainLines.of(new ByteArrayInputStream(text.getBytes(charset)), 1_000, "lines");
    }
}
