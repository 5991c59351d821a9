package com.logitech.serviceportal.contracts.terms.spaces;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceInSpaceTest {

    private static final DeviceInSpace TERM = new DeviceInSpace();

    private static DeviceInSpace.Facts facts(String from, String until, String at) {
        return new DeviceInSpace.Facts("Rally Bar", Optional.ofNullable(from).map(since -> "Huddle 4"),
                Optional.ofNullable(from).map(Instant::parse), Optional.ofNullable(until).map(Instant::parse), ZURICH,
                Instant.parse(at));
    }

    @Nested
    @DisplayName("R19: service reaches a device while it stands in the Space")
    class Located {

        @ParameterizedTest(name = "at {0}: {1}")
        @CsvSource({
            "2026-03-03T08:59:59Z, false", "2026-03-03T09:00:00Z, true", "2026-03-04T09:59:59Z, true", "2026-03-04T10:00:00Z, false"})
        void movedOutAtTenItIsNotCoveredFromTen(String at, boolean covered) {
            assertThat(Asked.judged(TERM, facts("2026-03-03T09:00:00Z", "2026-03-04T10:00:00Z", at)).holds()).isEqualTo(covered);
        }

        @Test
        void neverThere() {
            assertThat(fails(TERM, facts(null, null, "2026-03-04T10:00:00Z")).turnedBy()).startsWith("Record since when");
        }

        @Test
        void stillThere() {
            holds(TERM, facts("2026-03-03T09:00:00Z", null, "2027-03-04T10:00:00Z"));
        }
    }
}
