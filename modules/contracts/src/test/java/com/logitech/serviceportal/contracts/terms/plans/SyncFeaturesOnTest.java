package com.logitech.serviceportal.contracts.terms.plans;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SyncFeaturesOnTest {

    private static final SyncFeaturesOn TERM = new SyncFeaturesOn();
    private static final Instant SINCE = Instant.parse("2026-05-01T08:00:00Z");

    @Nested
    @DisplayName("R112: Sync features are on until our people switch them off")
    class On {

        @Test
        @DisplayName("nothing is switched off by itself (D31)")
        void byThemselves() {
            holds(TERM, new SyncFeaturesOn.Facts("1000042", 50, Optional.empty(), Optional.empty(), ZURICH));
        }

        @Test
        @DisplayName("off, they say since when, for which plan and why, and what brings them back")
        void off() {
            Finding off = fails(TERM, new SyncFeaturesOn.Facts("1000042", 50, Optional.of(SINCE), Optional.of("No answer in May"), ZURICH));
            assertThat(off.because()).contains("2026-05-01 10:00 (Europe/Zurich)").contains("1000042").contains("No answer in May.");
            assertThat(off.turnedBy()).contains("higher tier").contains("by themselves");
        }

        @Test
        @DisplayName("never without a reason")
        void reason() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SyncFeaturesOn.Facts("1000042", 50, Optional.of(SINCE), Optional.empty(), ZURICH));
        }
    }
}
