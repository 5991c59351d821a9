package com.logitech.serviceportal.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderEntry;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderLine;
import com.logitech.serviceportal.contracts.api.OrderAdministration.PlanTier;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderIntakeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static OrderLine line(int years, Integer licenses, PlanTier plan) {
        return new OrderLine(ServiceLevel.SELECT, SpaceCategory.FLEX_DESK, years, Optional.ofNullable(licenses), Optional.ofNullable(plan),
                Optional.empty(), Optional.empty());
    }

    private static OrderEntry order(String number, Instant createdAt, OrderLine... lines) {
        return new OrderEntry(CustomerId.random(), number, null, createdAt, Optional.empty(), List.of(lines));
    }

    private static List<String> wrong(OrderEntry order) {
        Refused refused = catchThrowableOfType(Refused.class, () -> OrderIntake.of(order, NOW));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.INPUT);
        return refused.problems().stream().map(Refused.Problem::field).toList();
    }

    @Nested
    @DisplayName("R10: what a confirmed order must say")
    class Complete {

        @Test
        void everythingWrongIsSaidAtOnceByItsField() {
            OrderEntry order = new OrderEntry(null, " ", "x".repeat(61), NOW.plusSeconds(1), Optional.of(LocalDate.of(1999, 12, 31)),
                    List.of(new OrderLine(null, null, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                    line(6, 10_001, new PlanTier("", 0))));

            assertThat(wrong(order))
                    .containsExactly("customer", "confirmationNumber", "purchaseOrder", "createdAt", "serviceStartOn", "lines[0].level",
                    "lines[0].category", "lines[0].termYears", "lines[0].licenses", "lines[1].termYears", "lines[1].licenses",
                    "lines[1].plan.maximumSpaces",
                    "lines[1].plan.name");
        }

        @Test
        void anOrderWithoutLinesIsNone() {
            assertThat(wrong(order("OC-1", NOW))).containsExactly("lines");
        }

        @Test
        void textsAreKeptEven() {
            assertThat(OrderIntake.of(order("  A\u030Arhus 7 ", NOW, line(1, 1, null)), NOW).confirmationNumber())
                    .isEqualTo("\u00C5rhus 7");
            assertThat(OrderIntake.of(order("OC-1", NOW, line(1, 1, null)), NOW).purchaseOrder()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} licenses: {1}")
    @DisplayName("R6: at least one license, and no more at once than can be handled")
    @CsvSource({"1, true", "10000, true", "0, false", "-1, false", "10001, false"})
    void licenses(int number, boolean taken) {
        OrderEntry order = order("OC-1", NOW, line(1, number, null));
        if (taken) {
            assertThat(OrderIntake.of(order, NOW).lines()).hasSize(1);
        } else {
            assertThat(wrong(order)).containsExactly("lines[0].licenses");
        }
    }

    @ParameterizedTest(name = "{0} years: {1}")
    @DisplayName("R25: terms of one to five years")
    @CsvSource({"1, true", "5, true", "0, false", "6, false"})
    void terms(int years, boolean taken) {
        OrderEntry order = order("OC-1", NOW, line(years, 1, null));
        if (taken) {
            assertThat(OrderIntake.of(order, NOW).lines().get(0).termYears()).isEqualTo(years);
        } else {
            assertThat(wrong(order)).containsExactly("lines[0].termYears");
        }
    }
}
