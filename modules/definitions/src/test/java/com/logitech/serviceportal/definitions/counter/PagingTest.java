package com.logitech.serviceportal.definitions.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.logitech.serviceportal.definitions.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A list")
class PagingTest {

    private static final Cursor LAST = new Cursor(1_234, "Büro\u001e2", UUID.fromString("6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10"));

    @Test
    @DisplayName("goes on where its page ended, and is not counted again")
    void goesOn() {
        assertThat(Paging.of(Optional.of(LAST.mark()), 50).after()).contains(LAST);
        assertThat(Paging.of(Optional.empty(), 1).after()).isEmpty();
    }

    @ParameterizedTest(name = "of {0} rows")
    @DisplayName("is refused")
    @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE})
    void sizes(int size) {
        assertThat(field(() -> Paging.of(Optional.empty(), size))).isEqualTo("size");
    }

    @ParameterizedTest(name = "after {0}")
    @DisplayName("is refused behind a mark it has not given")
    @ValueSource(strings = {"", "?", "bm9uc2Vuc2U", "MR5uby1pZB5r", "_w"})
    void marks(String mark) {
        assertThat(field(() -> Paging.of(Optional.of(mark), 50))).isEqualTo("after");
    }

    @ParameterizedTest(name = "as the key of another: {0}")
    @DisplayName("is refused behind another list's mark")
    @ValueSource(strings = {"Eiger", "", "9223372036854775808", "+999999999-12-31T23:59:59Z"})
    void otherLists(String key) {
        Cursor read = Paging.of(Optional.of(new Cursor(0, key, LAST.id()).mark()), 50).after().orElseThrow();
        assertThat(field(read::number)).isEqualTo("after");
        assertThat(field(read::instant)).isEqualTo("after");
    }

    @Test
    @DisplayName("has keys that are numbers and instants")
    void keys() {
        assertThat(new Cursor(0, "1000042", LAST.id()).number()).isEqualTo(1_000_042);
        assertThat(new Cursor(0, "2026-11-22T10:00:00.000001Z", LAST.id()).instant())
                .isEqualTo(Instant.parse("2026-11-22T10:00:00.000001Z"));
    }

    @Test
    @DisplayName("takes no mark with what a database cannot keep")
    void nul() {
        String mark = "0\u001e" + LAST.id() + "\u001ea\0b";
        assertThat(field(() -> Paging.of(Optional.of(Base64.getUrlEncoder().encodeToString(mark.getBytes(StandardCharsets.UTF_8))), 50)))
                .isEqualTo("after");
    }

    @Test
    @DisplayName("keeps its mark and its count when its rows are put another way")
    void words() {
        Page<String> page = new Page<>(List.of(1, 2), Optional.of("mark"), 7).as(rows -> rows.stream().map(String::valueOf).toList());
        assertThat(page).isEqualTo(new Page<>(List.of("1", "2"), Optional.of("mark"), 7));
    }

    private static String field(Runnable asking) {
        return catchThrowableOfType(Refused.class, asking::run).problems().get(0).field();
    }
}
