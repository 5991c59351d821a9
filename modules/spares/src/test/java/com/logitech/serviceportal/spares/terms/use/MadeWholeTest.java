package com.logitech.serviceportal.spares.terms.use;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R86: a part of a spare")
class MadeWholeTest {

    private static Finding judged(boolean failed, boolean made) {
        Finding finding = new MadeWhole().judge(new MadeWhole.Facts("SPARE0000001", "power adapter", "DEVICE000001", failed, made));
        assertThat(new MadeWhole().replay(finding)).isEqualTo(finding);
        return finding;
    }

    @Test
    @DisplayName("that is used for a failed one is replaced, and does not use up the spare")
    void replaced() {
        assertThat(judged(true, false).because()).endsWith("is replaced; the spare itself is not used up.");
        assertThat(judged(true, true).because()).endsWith("has been replaced: the spare is whole.");
    }

    @Test
    @DisplayName("is for a device whose own has failed")
    void failed() {
        assertThat(judged(false, false).holds()).isFalse();
    }
}
