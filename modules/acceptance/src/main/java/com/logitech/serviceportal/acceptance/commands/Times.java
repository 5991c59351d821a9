package com.logitech.serviceportal.acceptance.commands;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;

/** How long many requests took. */
record Times(Duration least, Duration median, Duration p95, Duration most) {

    private static final int NINETY_FIVE = 95;

    static Times of(Collection<Duration> taken) {
        Duration[] times = taken.toArray(Duration[]::new);
        Arrays.sort(times);
        return new Times(times[0], times[times.length / 2], times[Math.min(times.length - 1, times.length * NINETY_FIVE / 100)],
                times[times.length - 1]);
    }
}
