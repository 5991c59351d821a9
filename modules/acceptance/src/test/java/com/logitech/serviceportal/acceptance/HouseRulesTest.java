package com.logitech.serviceportal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.house.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The rules of the house")
class HouseRulesTest {

    private static final House HOUSE = House.at(RunningPortal.ROOT);

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("are kept by every module")
    void kept(HouseRule rule) {
        assertThat(rule.breachesIn(HOUSE)).as(rule.toString()).isEmpty();
    }

    @Test
    @DisplayName("are asked of every module the build knows, each in a package of its own name")
    void everyModule() {
        assertThat(HOUSE.modules()).startsWith("definitions").endsWith("portal").hasSizeGreaterThanOrEqualTo(5);
        assertThat(HOUSE.modules()).allSatisfy(module -> assertThat(HOUSE.classesOf(module)).isNotEmpty());
        assertThat(HOUSE.classes()).allSatisfy(type -> assertThat(HOUSE.moduleOf(type)).as(type.getName()).isPresent());
    }
}
