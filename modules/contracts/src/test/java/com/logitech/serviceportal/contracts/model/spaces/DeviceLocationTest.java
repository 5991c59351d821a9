package com.logitech.serviceportal.contracts.model.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("R20: where a device was, and since when we know it")
class DeviceLocationTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T09:00:00Z");

    private final SpaceId eiger = SpaceId.random();
    private final SpaceId jungfrau = SpaceId.random();
    private final DeviceLocation since = new DeviceLocation(Optional.of(eiger), MONDAY, Optional.empty(), MONDAY, "Olga");

    @Nested
    class Moved {

        @Test
        void nowEndsTheStayNow() {
            assertThat(since.movedTo(Optional.of(jungfrau), WEDNESDAY, WEDNESDAY, "Max")).containsExactly(
                    new DeviceLocation(Optional.of(eiger), MONDAY, Optional.of(WEDNESDAY), WEDNESDAY, "Max"),
                    new DeviceLocation(Optional.of(jungfrau), WEDNESDAY, Optional.empty(), WEDNESDAY, "Max"));
        }

        @Test
        @DisplayName("and told late: it was so since then, and is known since now")
        void toldLate() {
            List<DeviceLocation> instead = since.movedTo(Optional.empty(), TUESDAY, WEDNESDAY, "Max");

            assertThat(instead).extracting(DeviceLocation::from).containsExactly(MONDAY, TUESDAY);
            assertThat(instead).extracting(DeviceLocation::recordedAt).containsOnly(WEDNESDAY);
        }

        @Test
        @DisplayName("at the very instant it came: it never stayed")
        void atTheInstantItCame() {
            assertThat(since.movedTo(Optional.of(jungfrau), MONDAY, WEDNESDAY, "Max")).singleElement()
                    .satisfies(line -> assertThat(line.space()).contains(jungfrau));
        }

        @Test
        void notBeforeItCameNorInTheFuture() {
            assertThatThrownBy(() -> since.movedTo(Optional.empty(), MONDAY.minusNanos(1_000), WEDNESDAY, "Max"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> since.movedTo(Optional.empty(), WEDNESDAY.plusNanos(1_000), WEDNESDAY, "Max"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
