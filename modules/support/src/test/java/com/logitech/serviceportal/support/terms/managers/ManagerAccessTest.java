package com.logitech.serviceportal.support.terms.managers;

import static com.logitech.serviceportal.support.terms.Asked.judged;
import static com.logitech.serviceportal.support.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R76: access to a Designated Service Manager")
class ManagerAccessTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant ASSIGNED = local("2026-03-03T09:00", "Europe/Zurich");
    private static final Instant MIDNIGHT = local("2027-03-04T00:00", "Europe/Zurich");

    private static Finding asked(Optional<Instant> lost, Instant at) {
        return judged(new ManagerAccess(), new ManagerAccess.Facts(ASSIGNED, lost, at, ZURICH));
    }

    @Test
    @DisplayName("ends at the midnight at which licenses expire, and not a second before")
    void endsAtMidnight() {
        assertThat(asked(Optional.of(MIDNIGHT), MIDNIGHT.minusSeconds(1)).holds()).isTrue();
        Finding ended = asked(Optional.of(MIDNIGHT), MIDNIGHT);
        assertThat(ended.holds()).isFalse();
        assertThat(ended.because()).contains("2027-03-04 00:00 (Europe/Zurich)");
    }

    @Test
    @DisplayName("says beforehand when it ends by what is known")
    void saysWhen() {
        assertThat(asked(Optional.of(MIDNIGHT), ASSIGNED).because()).contains("it ends at 2027-03-04 00:00 (Europe/Zurich)");
    }

    @Test
    @DisplayName("does not come back by itself where the minimum is met again the next day")
    void doesNotComeBack() {
        Finding later = asked(Optional.of(MIDNIGHT), MIDNIGHT.plusSeconds(86_400));
        assertThat(later.holds()).isFalse();
        assertThat(later.turnedBy()).contains("assigned anew");
    }

    @Test
    @DisplayName("goes on where nothing is known that takes the count below the minimum")
    void goesOn() {
        assertThat(asked(Optional.empty(), MIDNIGHT.plusSeconds(86_400)).holds()).isTrue();
    }
}
