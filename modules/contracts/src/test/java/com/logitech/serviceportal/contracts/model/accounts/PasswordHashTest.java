package com.logitech.serviceportal.contracts.model.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is kept of a password")
class PasswordHashTest {

    @Test
    @DisplayName("matches that password alone, and is another each time")
    void matches() {
        PasswordHash kept = PasswordHash.of("six green bottles");

        assertThat(kept.encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("bottles");
        assertThat(kept.matches("six green bottles")).isTrue();
        assertThat(kept.matches("six green bottle")).isFalse();
        assertThat(PasswordHash.of("six green bottles")).isNotEqualTo(kept);
        assertThat(kept.toString()).doesNotContain("argon2");
    }

    @Test
    @DisplayName("does not depend on how a keyboard composes letters")
    void composed() {
        assertThat(PasswordHash.of("ein Café am Hafen").matches("ein Cafe\u0301 am Hafen")).isTrue();
    }

    @Test
    @DisplayName("of nobody is matched by nothing, but costs as much")
    void nobody() {
        assertThat(PasswordHash.ofNobody().matches("")).isFalse();
        assertThat(PasswordHash.ofNobody().encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }
}
