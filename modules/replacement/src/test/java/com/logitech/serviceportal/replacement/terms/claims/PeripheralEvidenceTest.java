package com.logitech.serviceportal.replacement.terms.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R63: a peripheral without a serial number")
class PeripheralEvidenceTest {

    private static Finding judged(PeripheralEvidence.Facts facts) {
        Finding finding = new PeripheralEvidence().judge(facts);
        assertThat(new PeripheralEvidence().replay(finding)).isEqualTo(finding);
        return finding;
    }

    private static Finding judged(boolean own, String component, boolean known, String proof) {
        return judged(new PeripheralEvidence.Facts("Mic Pod", own, Optional.ofNullable(component), known, Optional.ofNullable(proof)));
    }

    @Test
    @DisplayName("is accepted by the registered serial number of its system, or another proof")
    void accepted() {
        assertThat(judged(false, "2347ABCDEFG8", true, null).holds()).isTrue();
        assertThat(judged(false, null, false, "invoice.pdf").holds()).isTrue();
        assertThat(judged(false, "2347ABCDEFG8", false, "invoice.pdf").holds()).isTrue();
        assertThat(judged(true, null, false, null).holds()).isTrue();
    }

    @Test
    @DisplayName("is not accepted by a serial number nobody registered, nor by nothing")
    void missing() {
        assertThat(judged(false, "2347ABCDEFG8", false, null).turnedBy()).contains("Register the key component");
        assertThat(judged(false, null, false, null).turnedBy()).contains("key component");
    }
}
