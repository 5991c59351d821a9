package com.logitech.serviceportal.contracts.terms.orders;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCustomerTest {

    @Nested
    @DisplayName("R143: only companies may buy")
    class Companies {

        @ParameterizedTest(name = "\"{0}\", consumer {1}: {2}")
        @CsvSource({"'Acme, Inc.', false, true", "Acme, true, false", "'', false, false", "'  ', false, false", "'', true, false"})
        void named(String company, boolean consumer, boolean allowed) {
            assertThat(Asked.judged(new BusinessCustomer(), new BusinessCustomer.Facts(company, consumer)).holds()).isEqualTo(allowed);
        }

        @Test
        void turnedByNamingTheCompany() {
            assertThat(fails(new BusinessCustomer(), new BusinessCustomer.Facts("", false)).turnedBy()).contains("Name the company");
        }
    }
}
