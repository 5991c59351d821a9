package com.logitech.serviceportal.replacement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.DeliveryOutcome;
import com.logitech.serviceportal.replacement.api.shipping.NewDelivery;
import com.logitech.serviceportal.replacement.api.shipping.NewShipment;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblem;
import com.logitech.serviceportal.replacement.api.tracking.ProblemOutcome;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Of the delivery of a unit that was sent")
class ShipmentTest {

    private static final SerialNumber UNIT = new SerialNumber("2347FW0A12B8");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant SENT = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-11-24T16:00:00Z");

    private static Shipment shipment(Optional<Instant> plannedUntil) {
        return new Shipment(new ReturnId(UUID.randomUUID()), new NewShipment(UNIT, "Rally Bar", "DHL", true, "", "DAP", true, ""),
                plannedUntil, SENT);
    }

    private static NewDelivery arrival() {
        return new NewDelivery(UNIT, UNTIL, Optional.empty());
    }

    @Test
    @DisplayName("R64: that it has not arrived is heard once its planned window is over, and until then said when that is")
    void notArrived() {
        Shipment unit = shipment(Optional.of(UNTIL));
        assertThatThrownBy(() -> unit.mustAllow(DeliveryProblem.NOT_ARRIVED, UNTIL.minusMillis(1), ZURICH)).isInstanceOf(Refused.class)
                .hasMessageContaining("24 Nov 2026, 17:00 (Europe/Zurich)");
        assertThatCode(() -> unit.mustAllow(DeliveryProblem.NOT_ARRIVED, UNTIL, ZURICH)).doesNotThrowAnyException();
        assertThatCode(() -> shipment(Optional.empty()).mustAllow(DeliveryProblem.NOT_ARRIVED, SENT, ZURICH)).as("without a planned day")
                .doesNotThrowAnyException();
        unit.arrive(arrival());
        assertThatThrownBy(() -> unit.mustAllow(DeliveryProblem.NOT_ARRIVED, UNTIL.plusSeconds(1), ZURICH)).isInstanceOf(Refused.class)
                .hasMessageContaining("written down as arrived");
    }

    @ParameterizedTest
    @EnumSource(value = DeliveryProblem.class, names = "NOT_ARRIVED", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("that it came damaged, or as something else, is heard before its arrival is written down and after")
    void came(DeliveryProblem problem) {
        Shipment unit = shipment(Optional.of(UNTIL));
        assertThatCode(() -> unit.mustAllow(problem, SENT, ZURICH)).doesNotThrowAnyException();
        unit.arrive(arrival());
        assertThatCode(() -> unit.mustAllow(problem, UNTIL, ZURICH)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("nothing more is heard once it was given up, nor is its arrival; what has arrived is not given up")
    void givenUp() {
        Shipment unit = shipment(Optional.empty());
        assertThat(unit.giveUp()).isTrue();
        assertThat(unit.outcome()).isEqualTo(DeliveryOutcome.GIVEN_UP);
        assertThatThrownBy(() -> unit.mustAllow(DeliveryProblem.DAMAGED, UNTIL, ZURICH)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> unit.arrive(arrival())).isInstanceOf(Refused.class).hasMessageContaining("given up");
        Shipment there = shipment(Optional.empty());
        there.arrive(arrival());
        assertThat(there.giveUp()).isFalse();
        assertThat(there.outcome()).isEqualTo(DeliveryOutcome.UNPLANNED);
    }

    @ParameterizedTest
    @CsvSource({"NOT_ARRIVED, FOUND, true", "WRONG_UNIT, FOUND, true", "DAMAGED, FOUND, false", "DAMAGED, NOTHING_WRONG, true",
        "DAMAGED, ANOTHER_SENT, true"})
    @DisplayName("only what was missing is found")
    void outcomes(DeliveryProblem problem, ProblemOutcome outcome, boolean possible) {
        ProblemReport report = new ProblemReport(new ReturnId(UUID.randomUUID()), UNIT.value(), problem, "Look.", SENT);
        assertThat(report.isOpen()).isTrue();
        if (possible) {
            report.settle(outcome, "Seen to.", UNTIL);
        } else {
            assertThatThrownBy(() -> report.settle(outcome, "Seen to.", UNTIL)).isInstanceOf(Refused.class);
        }
        assertThat(report.isOpen()).isNotEqualTo(possible);
    }
}
