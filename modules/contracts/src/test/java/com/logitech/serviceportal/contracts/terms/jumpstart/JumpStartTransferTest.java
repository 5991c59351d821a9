package com.logitech.serviceportal.contracts.terms.jumpstart;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JumpStartTransferTest {

    private static final JumpStartTransfer TERM = new JumpStartTransfer();

    private static JumpStartTransfer.Facts on(String at, String zone) {
        return new JumpStartTransfer.Facts(true, false, LocalDate.parse("2026-03-01"), 90, ZoneId.of(zone), local(at, zone), true, true,
                true);
    }

    private static JumpStartTransfer.Facts facts(boolean byPurchaser, boolean before, boolean named, boolean contact, boolean number) {
        return new JumpStartTransfer.Facts(byPurchaser, before, LocalDate.parse("2026-03-01"), 90, Asked.ZURICH,
                local("2026-04-01T10:00:00", "Europe/Zurich"), named, contact, number);
    }

    @Nested
    @DisplayName("R125: only the original purchaser passes it on, and only once")
    class Whose {

        @Test
        void theTransfereeCannot() {
            assertThat(fails(TERM, facts(false, true, true, true, true)).because()).contains("Who it was passed on to");
        }

        @Test
        void theSecondTimeNobodyCan() {
            assertThat(fails(TERM, facts(true, true, true, true, true)).because()).contains("already");
            holds(TERM, facts(true, false, true, true, true));
        }
    }

    @Nested
    @DisplayName("R125: only while it runs, and the end stays")
    class When {

        @ParameterizedTest(name = "{0} in {1}: {2}")
        @CsvSource({
            "2026-02-28T23:59:59, Europe/Zurich, false", "2026-03-01T00:00:00, Europe/Zurich, true",
            "2026-05-29T23:59:59, Europe/Zurich, true", "2026-05-30T00:00:00, Europe/Zurich, false",
            "2026-05-29T23:59:59, America/Los_Angeles, true", "2026-05-30T00:00:00, America/Los_Angeles, false",
            "2026-05-29T23:59:59, Pacific/Auckland, true", "2026-05-30T00:00:00, Pacific/Auckland, false"})
        void theEightyNinthDayIsInAndTheNinetiethIsOut(String at, String zone, boolean allowed) {
            assertThat(Asked.judged(TERM, on(at, zone)).holds()).isEqualTo(allowed);
        }

        @Test
        void theLastDayIsThatOfThePurchaser() {
            assertThat(holds(TERM, on("2026-05-29T10:00:00", "Europe/Zurich")).because()).contains("ends as before", "2026-05-29");
        }
    }

    @Nested
    @DisplayName("R125: the notice says to whom, how to reach him, and which product")
    class Notice {

        @Test
        void eachOfThemIsNeeded() {
            assertThat(fails(TERM, facts(true, false, false, true, true)).because()).contains("to whom");
            assertThat(fails(TERM, facts(true, false, true, false, true)).because()).contains("how to reach");
            assertThat(fails(TERM, facts(true, false, true, true, false)).because()).contains("number");
        }
    }
}
