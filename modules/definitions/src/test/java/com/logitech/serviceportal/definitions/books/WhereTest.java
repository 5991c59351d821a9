package com.logitech.serviceportal.definitions.books;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The conditions of a list")
class WhereTest {

    @Test
    @DisplayName("of which there is none let everything through, and say so")
    void none() {
        Where where = new Where();
        assertThat(where.isEmpty()).isTrue();
        assertThat(where).hasToString("true");
        assertThat(where.parametersAnd(50)).containsExactly(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t"})
    @DisplayName("that come of a text without words are none")
    void noWords(String text) {
        assertThat(new Where().andWords("t.key", text).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("are some as soon as one is added, with or without a value, and be it one that always holds")
    void some() {
        assertThat(new Where().and("t.closed_at IS NULL").isEmpty()).isFalse();
        assertThat(new Where().and("t.level = ?", "SELECT").isEmpty()).isFalse();
        assertThat(new Where().and("true").isEmpty()).isFalse();
        assertThat(new Where().andWords("t.key", "room").isEmpty()).isFalse();
        assertThat(new Where().andWords("t.key", "a").isEmpty()).isFalse();
    }

    @Test
    @DisplayName("stand in their order, and so do their values, before those of the statement")
    void order() {
        Where where = new Where().and("a = ?", 1).and("b IS NULL").and("(c, d) < (?, ?)", 2, 3);
        assertThat(where).hasToString("true AND a = ? AND b IS NULL AND (c, d) < (?, ?)");
        assertThat(where.parametersAnd(4)).containsExactly(1, 2, 3, 4);
    }

    @Test
    @DisplayName("find a word anywhere, one of two letters at the beginning of a word, and nothing of what a pattern means")
    void words() {
        assertThat(new Where().andWords("key", "50%_off").parametersAnd()).containsExactly("%50\\%\\_off%");
        assertThat(new Where().andWords("key", "ROOM").parametersAnd()).containsExactly("%room%");
        assertThat(new Where().andWords("key", "zu").parametersAnd()).containsExactly("zu%", "% zu%", "%-zu%", "%\u001fzu%");
        assertThat(new Where().andWords("key", "one two").parametersAnd()).containsExactly("%one%", "%two%");
    }
}
