package com.logitech.serviceportal.definitions.counter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a text")
class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud800b", "a\udc00b"})
    @DisplayName("what no book can keep is marked, whether it has to be seen or only kept")
    void neverKept(String text) {
        assertThat(PlainText.keepable(text)).isEqualTo("a\ufffdb");
        assertThat(PlainText.shown(text)).isEqualTo("a\ufffdb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u001bb", "a\u0085b", "a\u202eb", "a\u200bb", "a\ufeffb", "a\uffffb", "a\u2028b", "a\tb"})
    @DisplayName("what nobody sees is marked where it is shown, and can be kept, so that it can be refused by its name")
    void neverSeen(String text) {
        assertThat(PlainText.shown(text)).isEqualTo("a\ufffdb");
        assertThat(PlainText.keepable(text)).isEqualTo(text);
        assertThat(PlainText.unseen(text)).isPresent();
    }

    @Test
    @DisplayName("what is seen stays, a character of two halves among it")
    void seen() {
        String text = "\u05e9 \u00e9 \ud83d\udd27 <b> \ufffd";
        assertThat(PlainText.shown(text)).isEqualTo(text);
        assertThat(PlainText.keepable(text)).isEqualTo(text);
        assertThat(PlainText.unseen(text)).isEmpty();
    }
}
