package com.logitech.serviceportal.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON at the door")
class JsonProviderTest {

    enum Level { BASIC, SELECT }

    record Order(String name, int seats, boolean urgent, Level level, Instant openedAt, LocalDate startsOn, List<String> notes) {
    }

    private final JsonMapper json = JsonProvider.strict();

    @Test
    @DisplayName("reads what is meant and writes times as text")
    void readsAndWrites() throws Exception {
        String text = "{\"name\":\"A\",\"seats\":5,\"urgent\":true,\"level\":\"SELECT\",\"openedAt\":\"2026-03-03T10:00:00Z\","
                + "\"startsOn\":\"2026-03-04\",\"notes\":[\"\",\"b\"]}";

        Order order = json.readValue(text, Order.class);

        assertThat(order).isEqualTo(new Order("A", 5, true, Level.SELECT, Instant.parse("2026-03-03T10:00:00Z"), LocalDate.of(2026, 3, 4), List.of("", "b")));
        assertThat(json.writeValueAsString(order)).isEqualTo(text);
    }

    @ParameterizedTest
    @DisplayName("refuses what it would have to guess")
    @ValueSource(strings = {
            "{\"seats\":1,\"colour\":\"red\"}",
            "{\"seats\":1,\"seats\":2}",
            "{\"seats\":1} more",
            "{\"seats\":1}{}",
            "{\"seats\":3.7}",
            "{\"seats\":3.0}",
            "{\"seats\":2147483648}",
            "{\"seats\":1e999999999}",
            "{\"seats\":\"12\"}",
            "{\"seats\":\"\"}",
            "{\"seats\":null}",
            "{\"seats\":true}",
            "{\"seats\":NaN}",
            "{\"urgent\":\"true\"}",
            "{\"urgent\":1}",
            "{\"name\":5}",
            "{\"name\":true}",
            "{\"name\":[\"A\"]}",
            "{\"level\":1}",
            "{\"level\":\"\"}",
            "{\"level\":\"select\"}",
            "{\"level\":\"PLATINUM\"}",
            "{\"openedAt\":1772532000}",
            "{\"openedAt\":1772532000.5}",
            "{\"openedAt\":\"\"}",
            "{\"openedAt\":\"yesterday\"}",
            "{\"startsOn\":20000}",
            "{\"startsOn\":\"2026-02-30\"}",
            "{\"startsOn\":[2026,3,4]}",
            "{\"notes\":\"one\"}",
            "{'seats':1}",
            "{\"seats\":1,}",
            "[]",
            "\"\"",
            ""})
    void refuses(String text) {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> json.readValue(text, Order.class));
    }

    @Test
    @DisplayName("does not follow nesting without end")
    void refusesDeepNesting() {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> json.readTree("[".repeat(33) + "]".repeat(33)));
    }
}
