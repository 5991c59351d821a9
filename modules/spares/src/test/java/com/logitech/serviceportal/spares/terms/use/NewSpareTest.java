package com.logitech.serviceportal.spares.terms.use;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R84: the replacement of a failed unit")
class NewSpareTest {

    private static Finding judged(String replacement) {
        Finding finding = new NewSpare().judge(new NewSpare.Facts("FAILED000001", "SPARE0000001", Optional.ofNullable(replacement),
                "IT store", 2));
        assertThat(new NewSpare().replay(finding)).isEqualTo(finding);
        return finding;
    }

    @Test
    @DisplayName("is the new spare once it has arrived, kept where the used one was, and the customer has as many as before")
    void arrived() {
        assertThat(judged("NEWUNIT00001").because()).isEqualTo("NEWUNIT00001 replaces FAILED000001 and is the new spare in place of"
                + " SPARE0000001, kept at IT store. The customer has 2 spares as before.");
        assertThat(judged(null).holds()).isFalse();
        assertThat(judged(null).turnedBy()).contains("Wait");
    }
}
