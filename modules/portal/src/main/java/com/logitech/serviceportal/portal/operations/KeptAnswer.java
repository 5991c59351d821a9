package com.logitech.serviceportal.portal.operations;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** An answer that is asked for often and costs something: it holds for a while, and who asks meanwhile is told the same. */
final class KeptAnswer<T> {

    private final long holdsFor;
    private final LongSupplier nanoseconds;
    private final Supplier<T> question;

    private T last;
    private long lastAt;

    KeptAnswer(Duration holdsFor, Supplier<T> question) {
        this(holdsFor, System::nanoTime, question);
    }

    /** @param nanoseconds since some instant; time that is set anew does not count */
    KeptAnswer(Duration holdsFor, LongSupplier nanoseconds, Supplier<T> question) {
        this.holdsFor = holdsFor.toNanos();
        this.nanoseconds = nanoseconds;
        this.question = question;
    }

    /** What was answered last, or now. A question that breaks is asked again. */
    synchronized T get() {
        if (last == null || nanoseconds.getAsLong() - lastAt > holdsFor) {
            last = question.get();
            lastAt = nanoseconds.getAsLong();
        }
        return last;
    }
}
