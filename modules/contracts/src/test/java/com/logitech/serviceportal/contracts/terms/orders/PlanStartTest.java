package com.logitech.serviceportal.contracts.terms.orders;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanStartTest {

    private static final PlanStart TERM = new PlanStart();

    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    private static final Instant ORDERED = local("2026-02-01T12:00", "America/Los_Angeles");

    private static StartDate start(String purchaseOrder, String activatedAt) {
        return new StartTerms(ORDERED, LOS_ANGELES, Optional.ofNullable(purchaseOrder).map(LocalDate::parse), 60, false)
                .start(FirstUse.ACTIVATION, Optional.ofNullable(activatedAt).map(at -> local(at, "America/Los_Angeles")));
    }

    private static PlanStart.Facts facts(String purchaseOrder, String activatedAt, String askedOn) {
        return new PlanStart.Facts(ORDERED, LOS_ANGELES,
                Optional.ofNullable(purchaseOrder).map(LocalDate::parse),
                Optional.ofNullable(activatedAt).map(at -> local(at, "America/Los_Angeles")), 60, false, Optional.empty(),
                LocalDate.parse(askedOn));
    }

    @Nested
    @DisplayName("R113: a plan starts with its activation, or by itself after the wait, whatever comes first")
    class Earliest {

        @ParameterizedTest(name = "activated {0}, purchase order {1}: starts {2} by {3}")
        @CsvSource({
            "2026-02-01T12:00, ,           2026-02-01, ACTIVATION",
            "2026-04-01T23:59, ,           2026-04-01, ACTIVATION",
            "2026-04-02T00:00, ,           2026-04-02, ORDER_CREATION",
            "2026-04-03T00:00, ,           2026-04-02, ORDER_CREATION",
            ",                 ,           2026-04-02, ORDER_CREATION",
            ",                 2026-02-02, 2026-04-02, ORDER_CREATION",
            ",                 2026-01-31, 2026-04-01, PURCHASE_ORDER",
            "2026-03-31T23:59, 2026-01-31, 2026-03-31, ACTIVATION",
            ",                 2020-01-01, 2026-02-01, PURCHASE_ORDER"})
        void ofActivationAndWait(String activatedAt, String purchaseOrder, LocalDate starts, StartDate.Cause cause) {
            StartDate start = start(purchaseOrder, activatedAt);

            assertThat(start.on()).isEqualTo(starts);
            assertThat(start.cause()).isEqualTo(cause);
            assertThat(start.clause()).isEqualTo(ContractsClause.PLAN_START);
        }

        @Test
        void bySwitchThePurchaseOrderTakesTheOrdersPlace() {
            assertThat(new StartTerms(Instant.parse("2026-02-01T12:00:00Z"), ZURICH, Optional.of(LocalDate.parse("2026-03-01")), 60, true)
                    .start(FirstUse.ACTIVATION, Optional.empty()).on())
                    .isEqualTo("2026-04-30");
        }

        @Test
        void nothingIsActivatedBeforeTheOrder() {
            assertThatIllegalArgumentException().isThrownBy(() -> start(null, "2026-02-01T11:59"));
        }
    }

    @Nested
    @DisplayName("R113: whether it has started on a day")
    class Asking {

        @Test
        void startedByActivation() {
            holds(TERM, facts(null, "2026-03-08T02:30", "2026-03-08"));
        }

        @Test
        void notActivatedIsTurnedByActivation() {
            assertThat(fails(TERM, facts(null, null, "2026-04-01")).turnedBy()).contains("Activate the plan").contains("2026-04-02");
        }

        @Test
        void byItselfOnDaySixty() {
            holds(TERM, facts(null, null, "2026-04-02"));
        }
    }
}
