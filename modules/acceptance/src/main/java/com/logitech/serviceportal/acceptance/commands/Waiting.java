package com.logitech.serviceportal.acceptance.commands;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting, always with a bound. */
public final class Waiting {

    private Waiting() {
    }

    /** True as soon as the condition holds, false when the time is over. */
    public static boolean until(BooleanSupplier condition, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    static boolean forEnd(ProcessHandle process, Duration atMost) {
        return until(() -> !process.isAlive(), atMost);
    }
}
