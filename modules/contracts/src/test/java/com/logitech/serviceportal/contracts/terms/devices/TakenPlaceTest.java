package com.logitech.serviceportal.contracts.terms.devices;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.judged;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R89, D58: a replacement takes the failed device's place when it arrives")
class TakenPlaceTest {

    private static final TakenPlace TERM = new TakenPlace();

    private static Finding asked(String device, String since, String at) {
        return judged(TERM, new TakenPlace.Facts(device, "2312LZ0ABC", "2347LZ0NEW",
                Optional.ofNullable(since).map(arrived -> local(arrived, "Europe/Zurich")), ZURICH, local(at, "Europe/Zurich")));
    }

    @ParameterizedTest(name = "at {0} the replacement has it: {1}")
    @CsvSource({"2026-03-10T09:59:59, false", "2026-03-10T10:00, true", "2030-01-01T00:00, true"})
    @DisplayName("not a second sooner, and of both exactly one has it at any time")
    void taken(String at, boolean replacement) {
        assertThat(asked("2347LZ0NEW", "2026-03-10T10:00", at).holds()).isEqualTo(replacement);
        assertThat(asked("2312LZ0ABC", "2026-03-10T10:00", at).holds()).isNotEqualTo(replacement);
    }

    @Test
    @DisplayName("on its way it has no place yet, and the failed one keeps its own")
    void onItsWay() {
        Finding sent = asked("2347LZ0NEW", null, "2026-03-10T10:00");

        assertThat(sent.holds()).isFalse();
        assertThat(sent.because()).contains("has not arrived");
        assertThat(sent.turnedBy()).contains("Ask about device 2312LZ0ABC until then.");
        assertThat(asked("2312LZ0ABC", null, "2026-03-10T10:00").holds()).isTrue();
    }

    @Test
    @DisplayName("the failed one says what has its cover now")
    void handedOn() {
        assertThat(asked("2312LZ0ABC", "2026-03-10T10:00", "2026-03-11T00:00").because()).contains("replaced by 2347LZ0NEW");
    }
}
