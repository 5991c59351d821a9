package com.logitech.serviceportal.contracts.terms.orders;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiabilityCapTest {

    private static final LiabilityCap TERM = new LiabilityCap();

    private static LiabilityCap.Facts facts(BigDecimal paid, BigDecimal listPrice) {
        return LiabilityCap.Facts.of("USD", Optional.ofNullable(paid), Optional.ofNullable(listPrice));
    }

    @Nested
    @DisplayName("R141: what was paid is the most we are liable for, or the list price where nothing was paid")
    class Most {

        @ParameterizedTest(name = "paid {0}, listed {1}: {2}")
        @CsvSource({"100.00, 120.00, 100.00", "0.01, 120.00, 0.01", "0.00, 120.00, 120.00", "0, 0, 0", "80.50, , 80.50"})
        void theOneThatApplies(BigDecimal paid, BigDecimal listPrice, BigDecimal cap) {
            assertThat(holds(TERM, facts(paid, listPrice)).because()).contains("USD " + cap);
            assertThat(facts(paid, listPrice).cap()).contains(cap);
        }

        @Test
        void whatIsNotOnRecordIsNotNothing() {
            assertThat(fails(TERM, facts(null, new BigDecimal("120"))).turnedBy()).contains("what was paid");
            assertThat(fails(TERM, facts(BigDecimal.ZERO, null)).turnedBy()).contains("list price");
        }
    }
}
