package com.logitech.serviceportal.support.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The places in an answer kept ready")
class PlaceholdersTest {

    @Test
    @DisplayName("are filled; one there is nothing for stays to be seen, and is named")
    void filled() {
        Map<String, String> values = Map.of("requester", "Nora $1 {agent}", "space", "");
        String text = "Hello {requester}, is {space} free? {requester}!";
        assertThat(Placeholders.filled(text, values)).isEqualTo("Hello Nora $1 {agent}, is {space} free? Nora $1 {agent}!");
        assertThat(Placeholders.missing(text, values)).containsExactly("space");
    }

    @Test
    @DisplayName("that nobody fills are told; other braces are the writer's own")
    void unknown() {
        assertThat(Placeholders.unknown("{requester} {requestor} {{x}} {} { a } {1}")).containsExactly("requestor", "x");
        assertThat(Placeholders.unknown("{requester} {ticket} {subject} {space} {due} {agent}")).isEmpty();
    }
}
