package com.logitech.serviceportal.definitions.counter;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies behind a failure: containers and drivers wrap what was thrown, sometimes in a ring. */
public final class Causes {

    private static final int DEEPEST = 50;

    private Causes() {
    }

    /** The failure itself and what caused it, the outermost first. Nothing for null. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }

    /** The outermost of this kind. */
    public static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        return of(failure).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
