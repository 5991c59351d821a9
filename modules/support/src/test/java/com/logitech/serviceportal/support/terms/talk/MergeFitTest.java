package com.logitech.serviceportal.support.terms.talk;

import static com.logitech.serviceportal.support.terms.Asked.judged;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.SupportLevel;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R52: a ticket goes on in another")
class MergeFitTest {

    private static final Instant FIRST = Instant.parse("2026-03-03T09:00:00Z");

    private static boolean fits(SupportLevel ticket, SupportLevel into, int later, String language, boolean awaited, boolean answered) {
        return judged(new MergeFit(), new MergeFit.Facts(ticket, into, FIRST.plusSeconds(later), FIRST, language, "en", awaited, answered))
                .holds();
    }

    @ParameterizedTest
    @CsvSource({"SELECT, SELECT, true", "BASIC, BASIC, true", "JUMPSTART, JUMPSTART, true", "SELECT, BASIC, false", "BASIC, SELECT, false",
        "BASIC, JUMPSTART, false"})
    @DisplayName("under the same level alone")
    void level(SupportLevel ticket, SupportLevel into, boolean fits) {
        assertThat(fits(ticket, into, 60, "en", true, false)).isEqualTo(fits);
    }

    @Test
    @DisplayName("in the same language alone, the later in the earlier one")
    void order() {
        assertThat(fits(SupportLevel.SELECT, SupportLevel.SELECT, 60, "fr", true, false)).isFalse();
        assertThat(fits(SupportLevel.SELECT, SupportLevel.SELECT, 0, "en", true, false)).isTrue();
        assertThat(fits(SupportLevel.SELECT, SupportLevel.SELECT, -1, "en", true, false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true, false, true", "false, false, true", "false, true, true", "true, true, false"})
    @DisplayName("and not while its own first response is awaited that would count as given there")
    void awaited(boolean awaited, boolean answered, boolean fits) {
        assertThat(fits(SupportLevel.BASIC, SupportLevel.BASIC, 60, "en", awaited, answered)).isEqualTo(fits);
    }
}
