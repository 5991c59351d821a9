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
        pace.perDay = 1_000;
        UUID one = UUID.randomUUID();

        assertThat(IntStream.range(0, 5).mapToLong(time -> pace.secondsToWait(one))).containsOnly(0L);
        assertThat(pace.secondsToWait(one)).isBetween(1L, 2L);
        assertThat(pace.secondsToWait(UUID.randomUUID())).isZero();
    }

    @Test
    @DisplayName("R146: 14,400 a day are answered, the next one waits for the next day")
    void daily() {
        Pace pace = new Pace();
        pace.perSecond = 100_000;
        pace.burst = 100_000;
        pace.perDay = 14_400;
        UUID one = UUID.randomUUID();

        assertThat(IntStream.range(0, 14_400).mapToLong(time -> pace.secondsToWait(one))).containsOnly(0L);
        assertThat(pace.secondsToWait(one)).isBetween(86_000L, 86_401L);
        assertThat(pace.secondsToWait(UUID.randomUUID())).isZero();
    }
}
