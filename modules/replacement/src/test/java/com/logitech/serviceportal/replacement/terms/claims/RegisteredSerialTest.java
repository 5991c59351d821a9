package com.logitech.serviceportal.replacement.terms.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.replacement.api.SerialStanding;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R56: the serial number of what fails")
class RegisteredSerialTest {

    private static Finding judged(RegisteredSerial.Facts facts) {
        Finding finding = new RegisteredSerial().judge(facts);
        assertThat(new RegisteredSerial().replay(finding)).isEqualTo(finding);
        return finding;
    }

    private static Finding judged(SerialStanding standing, String open) {
        return judged(new RegisteredSerial.Facts(standing == SerialStanding.HAS_NONE ? Optional.empty() : Optional.of("2347ABCDEFG8"),
                standing, Optional.of("Eiger"), Optional.ofNullable(open)));
    }

    @Test
    @DisplayName("is registered to the Space of the claim, or the way to that is said")
    void registered() {
        assertThat(judged(SerialStanding.THERE, null).holds()).isTrue();
        assertThat(judged(SerialStanding.HAS_NONE, null).holds()).isTrue();
        assertThat(judged(SerialStanding.STOOD_THERE, null).because()).as("R84: a spare is in its place")
                .isEqualTo("2347ABCDEFG8 was registered to Eiger until an onsite spare took its place there.");
        assertThat(judged(SerialStanding.ELSEWHERE, null).turnedBy()).contains("Register its move");
        assertThat(judged(SerialStanding.NOT_REGISTERED, null).turnedBy()).contains("register it to Eiger");
    }

    @Test
    @DisplayName("is for another customer's device not told to be known: the number may have been misread")
    void foreign() {
        Finding foreign = judged(SerialStanding.ANOTHER_CUSTOMERS, null);
        assertThat(foreign.holds()).isFalse();
        assertThat(foreign.because()).isEqualTo(judged(SerialStanding.NOT_REGISTERED, null).because());
    }

    @Test
    @DisplayName("is claimed once at a time")
    void once() {
        assertThat(judged(SerialStanding.THERE, "R-100").holds()).isFalse();
        assertThat(judged(SerialStanding.THERE, "R-100").turnedBy()).contains("R-100");
    }
}
