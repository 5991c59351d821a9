package com.logitech.serviceportal.contracts.model.plans;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.SyncFeaturesReturned.Cause;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FeatureSwitchTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final FeatureSwitch OFF = FeatureSwitch.off(ContractId.random(), CustomerId.random(), SpaceId.random(), "No answer",
            NOON, "Olga");

    @Nested
    @DisplayName("R112: features switched off are history like all else")
    class History {

        @Test
        @DisplayName("the end is a new line that keeps the beginning, the reason and who did it")
        void ended() {
            FeatureSwitch on = OFF.endedAt(NOON.plusSeconds(60), Cause.WITHIN_MAXIMUM).orElseThrow();
            assertThat(on.id()).isNotEqualTo(OFF.id());
            assertThat(on.from()).isEqualTo(NOON);
            assertThat(on.until()).contains(NOON.plusSeconds(60));
            assertThat(on.recordedAt()).isEqualTo(NOON.plusSeconds(60));
            assertThat(on.ended()).contains(Cause.WITHIN_MAXIMUM);
            assertThat(on.reason()).isEqualTo("No answer");
            assertThat(on.recordedBy()).isEqualTo("Olga");
        }

        @Test
        @DisplayName("what was off for no time at all leaves no line")
        void noTime() {
            assertThat(OFF.endedAt(NOON, Cause.BY_STAFF)).isEmpty();
        }
    }
}
