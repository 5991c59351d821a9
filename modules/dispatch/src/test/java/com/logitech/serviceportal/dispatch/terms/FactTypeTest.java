package com.logitech.serviceportal.dispatch.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A fact's name for other systems")
class FactTypeTest {

    @ParameterizedTest
    @CsvSource({"LicenseAssigned, license.assigned", "ServiceTermEnded, service_term.ended",
        "EnterprisePlanActivated, enterprise_plan.activated", "EndpointTested, endpoint.tested"})
    @DisplayName("is its thing and what became of it, with a dot between")
    void dotted(String kind, String type) {
        assertThat(FactType.of(kind)).hasToString(type);
    }

    @Test
    @DisplayName("needs both: one word says of nothing what became of it")
    void oneWord() {
        assertThatThrownBy(() -> FactType.of("Assigned")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "license", "License.assigned", "license.", ".assigned", "license.assigned.twice", "license assigned"})
    @DisplayName("is nothing else")
    void nothingElse(String name) {
        assertThat(FactType.isOne(name)).isFalse();
        assertThatThrownBy(() -> new FactType(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
