package com.logitech.serviceportal.contracts.model.licenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {

    private static final Instant NINE = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    private static Assignment line(ServiceLevel level, int lane, Instant from, Optional<Instant> until) {
        return new Assignment(UUID.randomUUID(), LicenseId.random(), ContractId.random(), CustomerId.random(),
                SpaceId.random(),
                level, lane, from, until, NINE, "Olga");
    }

    @Nested
    @DisplayName("R15: it serves from its beginning to its end, to the instant")
    class Covers {

        @ParameterizedTest(name = "at {0}: {1}")
        @CsvSource({"2026-03-03T08:59:59.999999Z, false", "2026-03-03T09:00:00Z, true", "2026-03-03T09:59:59.999999Z, true",
                "2026-03-03T10:00:00Z, false"})
        void toTheInstant(Instant at, boolean covers) {
            assertThat(line(ServiceLevel.SELECT, 0, NINE, Optional.of(TEN)).covers(at)).isEqualTo(covers);
        }

        @Test
        void withoutAnEndForEver() {
            assertThat(line(ServiceLevel.SELECT, 0, NINE, Optional.empty()).reaches(Instant.parse("2999-01-01T00:00:00Z"))).isTrue();
        }
    }

    @Nested
    @DisplayName("It is never rewritten: another line takes its place")
    class Ending {

        @Test
        void anEndKeepsWhatWasBefore() {
            Assignment line = line(ServiceLevel.SELECT, 1, NINE, Optional.empty());
            Assignment ended = line.endedAt(TEN, NOON, "Otto").orElseThrow();

            assertThat(ended.id()).isNotEqualTo(line.id());
            assertThat(ended.from()).isEqualTo(NINE);
            assertThat(ended.until()).contains(TEN);
            assertThat(ended.recordedAt()).isEqualTo(NOON);
            assertThat(ended.recordedBy()).isEqualTo("Otto");
            assertThat(ended.lane()).isEqualTo(1);
        }

        @Test
        void endedAtItsBeginningOrBeforeNothingIsLeft() {
            assertThat(line(ServiceLevel.SELECT, 0, NINE, Optional.empty()).endedAt(NINE, NOON, "Otto")).isEmpty();
            assertThat(line(ServiceLevel.SELECT, 0, TEN, Optional.empty()).endedAt(NINE, NINE, "Otto")).isEmpty();
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> line(ServiceLevel.BASIC, 0, NINE, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> line(ServiceLevel.SELECT, 2, NINE, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> line(ServiceLevel.SELECT, 0, NINE, Optional.of(NINE)));
    }
}
