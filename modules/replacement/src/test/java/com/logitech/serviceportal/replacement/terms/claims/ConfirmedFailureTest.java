package com.logitech.serviceportal.replacement.terms.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R72: a failure that is to be replaced")
class ConfirmedFailureTest {

    private static Finding judged(ConfirmedFailure.Facts facts) {
        Finding finding = new ConfirmedFailure().judge(facts);
        assertThat(new ConfirmedFailure().replay(finding)).isEqualTo(finding);
        return finding;
    }

    private static Finding judged(String ticket, int steps, Instant confirmedAt) {
        return judged(new ConfirmedFailure.Facts(Optional.ofNullable(ticket), steps, Optional.ofNullable(confirmedAt)));
    }

    @Test
    @DisplayName("is confirmed by troubleshooting that is written down")
    void confirmed() {
        assertThat(judged("T-1", 1, Instant.EPOCH).holds()).isTrue();
        assertThat(judged("T-1", 1, Instant.EPOCH).because()).contains("T-1", "1 step of");
        assertThat(judged("T-1", 2, Instant.EPOCH).because()).contains("2 steps of");
    }

    @Test
    @DisplayName("is not approved without a ticket, without a step, or before somebody confirms it; each says what is missing")
    void missing() {
        assertThat(judged(null, 0, null).turnedBy()).contains("Open a ticket");
        assertThat(judged("T-1", 0, Instant.EPOCH).turnedBy()).contains("Write down");
        assertThat(judged("T-1", 3, null).turnedBy()).contains("confirm the failure");
        assertThat(judged("T-1", 3, null).holds()).isFalse();
    }
}
