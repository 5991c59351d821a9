package com.logitech.serviceportal.acceptance.commands;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Waiting, always with a bound. */
public final class Waiting {

    /** Asks anew each time. */
    @FunctionalInterface
    public interface Question<T, E extends Exception> {
        T ask() throws E;
    }

    private Waiting() {
    }

    /** True as soon as the condition holds, false when the time is over. */
    public static boolean until(BooleanSupplier condition, Duration atMost) {
        return forAnswer(condition::getAsBoolean, holds -> holds, atMost);
    }

    /** The answer as soon as it is the one wanted; the last one, when the time is over. */
    public static <T, E extends Exception> T forAnswer(Question<T, E> question, Predicate<? super T> wanted, Duration atMost) throws E {
        long end = System.nanoTime() + atMost.toNanos();
        T answer = question.ask();
        while (!wanted.test(answer) && System.nanoTime() <= end) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return answer;
            }
            answer = question.ask();
        }
        return answer;
    }

    static boolean forEnd(ProcessHandle process, Duration atMost) {
        return until(() -> !process.isAlive(), atMost);
    }
}
