package com.logitech.serviceportal.replacement.terms.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R53: hardware that fails")
class SelectReplacementTest {

    private static Finding judged(SelectReplacement.Facts facts) {
        Finding finding = new SelectReplacement().judge(facts);
        assertThat(new SelectReplacement().replay(finding)).isEqualTo(finding);
        return finding;
    }

    private static Finding judged(boolean hardware, boolean select, boolean warranty) {
        return judged(new SelectReplacement.Facts("Rally Bar", hardware, Optional.of("Eiger"), select, warranty, Instant.EPOCH));
    }

    @Test
    @DisplayName("is replaced while its Space has Select; after that as long as its warranty runs; software is not")
    void replaced() {
        assertThat(judged(true, true, false).holds()).isTrue();
        assertThat(judged(true, false, true).holds()).isTrue();
        assertThat(judged(true, false, true).because()).contains("standard warranty");
        assertThat(judged(true, false, false).holds()).isFalse();
        assertThat(judged(false, true, true).holds()).isFalse();
    }
}
