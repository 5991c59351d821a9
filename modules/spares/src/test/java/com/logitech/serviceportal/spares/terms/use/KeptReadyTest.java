package com.logitech.serviceportal.spares.terms.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Finding;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R83: the firmware of a spare")
class KeptReadyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private static Finding judged(String installed, LocalDate seen, String latest) {
        Finding finding = new KeptReady().judge(new KeptReady.Facts("2347ABCDEFG8", Optional.ofNullable(installed),
                Optional.ofNullable(seen), Optional.ofNullable(latest), TODAY));
        assertThat(new KeptReady().replay(finding)).isEqualTo(finding);
        return finding;
    }

    @Test
    @DisplayName("is asked for once we know of a later one, or nobody has looked for 90 days")
    void asked() {
        assertThat(judged(null, null, null).holds()).isTrue();
        assertThat(judged(null, null, "1.12").holds()).isFalse();
        assertThat(judged("1.11", TODAY, "1.12").turnedBy()).isEqualTo("Update it to 1.12.");
        assertThat(judged("1.12", TODAY.minusDays(90), "1.12").holds()).isTrue();
        assertThat(judged("1.12", TODAY.minusDays(91), "1.12").holds()).isFalse();
    }

    @Test
    @DisplayName("keeps nobody from using it, and says so")
    void never() {
        assertThat(judged("1.11", TODAY, "1.12").because()).endsWith("It can be used all the same.");
    }

    @Test
    @DisplayName("is seen on a day")
    void day() {
        assertThatThrownBy(() -> judged("1.11", null, "1.12")).isInstanceOf(IllegalArgumentException.class);
    }
}
