package com.logitech.serviceportal.contracts.model.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Caller.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A session")
class SignedInSessionTest {

    private static final Instant BEGUN = Instant.parse("2026-03-03T08:00:00Z");

    @ParameterizedTest(name = "unused for {0} is alive: {1}")
    @CsvSource({"PT0S, true", "PT29M59S, true", "PT30M, false"})
    void idle(Duration unused, boolean alive) {
        assertThat(session(BEGUN, Optional.empty(), false).isAlive(BEGUN.plus(unused))).isEqualTo(alive);
    }

    @ParameterizedTest(name = "in use {0} after it began is alive: {1}")
    @CsvSource({"PT11H59M59S, true", "PT12H, false"})
    void absolute(Duration age, boolean alive) {
        Instant now = BEGUN.plus(age);

        assertThat(session(now, Optional.empty(), false).isAlive(now)).isEqualTo(alive);
    }

    @Test
    @DisplayName("that was ended, or whose person was shut out, opens nothing at once")
    void ended() {
        assertThat(session(BEGUN, Optional.of(BEGUN), false).isAlive(BEGUN)).isFalse();
        assertThat(session(BEGUN, Optional.empty(), true).isAlive(BEGUN)).isFalse();
    }

    @ParameterizedTest(name = "seen {0} ago is marked again: {1}")
    @CsvSource({"PT59S, false", "PT60S, true"})
    void marked(Duration ago, boolean again) {
        assertThat(session(BEGUN, Optional.empty(), false).mustBeMarked(BEGUN.plus(ago))).isEqualTo(again);
    }

    private static SignedInSession session(Instant seenAt, Optional<Instant> endedAt, boolean disabled) {
        Person person = new Person(UUID.randomUUID(), "a@b.example", "Ada", Set.of(Role.OPERATIONS), Map.of(), ZoneId.of("UTC"), "system",
                disabled, "en");
        return new SignedInSession(person, BEGUN, seenAt, endedAt, Optional.empty());
    }
}
