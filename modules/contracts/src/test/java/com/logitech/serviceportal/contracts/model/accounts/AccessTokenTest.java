package com.logitech.serviceportal.contracts.model.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.TokenId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An access token")
class AccessTokenTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");

    @Test
    @DisplayName("ends with its last day, or when it is revoked")
    void ends() {
        AccessToken token = token(Optional.of(NOW.plusSeconds(60)));

        assertThat(token.isAlive(NOW.plusSeconds(59))).isTrue();
        assertThat(token.isAlive(NOW.plusSeconds(60))).isFalse();
        AccessToken other = token(Optional.empty());
        other.revoke(NOW);
        assertThat(other.isAlive(NOW)).isFalse();
    }

    @Test
    @DisplayName("keeps its scopes, and of its secret nothing that could be used")
    void scopes() {
        assertThat(token(Optional.empty()).scopes()).containsExactly("contracts:read", "spaces:write");
        assertThat(Secret.randomToken().value()).matches("spt_[A-Za-z0-9_-]{43}");
        assertThat(Secret.random().toString()).isEqualTo("Secret[...]");
        assertThat(Secret.random()).isNotEqualTo(Secret.random());
    }

    private static AccessToken token(Optional<Instant> expiresAt) {
        return new AccessToken(TokenId.random(), UserId.random(), "nightly", Secret.randomToken(),
                Set.of("spaces:write", "contracts:read"), NOW, expiresAt);
    }
}
