package com.logitech.serviceportal.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pace of the API")
class PaceTest {

    @Test
    @DisplayName("lets a burst through, then says how long to wait, to each person for himself")
    void burst() {
        Pace pace = new Pace();
        pace.perSecond = 1;
        pace.burst = 5;
        UUID one = UUID.randomUUID();

        assertThat(IntStream.range(0, 5).mapToLong(time -> pace.secondsToWait(one))).containsOnly(0L);
        assertThat(pace.secondsToWait(one)).isBetween(1L, 2L);
        assertThat(pace.secondsToWait(UUID.randomUUID())).isZero();
    }
}
