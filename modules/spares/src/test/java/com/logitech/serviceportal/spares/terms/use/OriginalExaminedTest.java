package com.logitech.serviceportal.spares.terms.use;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.spares.terms.use.OriginalExamined.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R87: the unit a spare was used for")
class OriginalExaminedTest {

    private static Finding judged(Outcome outcome) {
        Finding finding = new OriginalExamined().judge(new OriginalExamined.Facts("FAILED000001", "SPARE0000001", "1000001", outcome));
        assertThat(new OriginalExamined().replay(finding)).isEqualTo(finding);
        return finding;
    }

    @Test
    @DisplayName("is replaced when troubleshooting finds that it failed, and not before")
    void examined() {
        assertThat(judged(Outcome.OPEN).turnedBy()).isEqualTo("Go on with the troubleshooting in ticket 1000001.");
        assertThat(judged(Outcome.REPLACED).holds()).isTrue();
    }

    @Test
    @DisplayName("that is not replaced leaves the spare where it is, and one less to use; our people decide about another")
    void usedUp() {
        assertThat(judged(Outcome.NOT_REPLACED).because()).endsWith("stays where it was deployed, and is used up.");
        assertThat(judged(Outcome.NOT_REPLACED).turnedBy()).startsWith("Our people may decide");
    }
}
