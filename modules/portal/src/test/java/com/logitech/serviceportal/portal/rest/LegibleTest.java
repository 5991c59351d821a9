package com.logitech.serviceportal.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Addresses and tags")
class LegibleTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/spaces", "/api/spaces?text=Z%C3%BCrich&size=5", "%F0%9F%98%80", "%2F", "a+b"})
    @DisplayName("an address of bytes and escapes of UTF-8 is taken")
    void taken(String address) {
        assertThat(Legible.isLegible(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%1", "%zz", "%u0041", "%ff", "%C3", "%C0%80", "%ED%A0%80", "a b", "Zürich", "\u0000"})
    @DisplayName("an escape that is no byte, bytes that are no UTF-8, and anything raw are not")
    void refused(String address) {
        assertThat(Legible.isLegible(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "v7", "W/\"v7\"", "\"v7\", \"v8\"", "\"7\"", "\"v-1\"", "\"v07\"", "\"v7",
            "\"v99999999999999999999\"", "\"vé\""})
    @DisplayName("a tag is one of ours, strong and alone, or none")
    void tag(String text) {
        assertThat(Version.read(text)).isEmpty();
        assertThat(Version.read("\"v7\"")).isEqualTo(Optional.of(new Version(7)));
    }
}
