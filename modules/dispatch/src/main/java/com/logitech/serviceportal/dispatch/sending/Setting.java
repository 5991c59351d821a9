package com.logitech.serviceportal.dispatch.sending;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** A setting of the environment. One that cannot be read keeps the portal from starting: it would do something else than was meant. */
public final class Setting {

    private Setting() {
    }

    public static Optional<String> text(String name) {
        return Optional.ofNullable(System.getenv(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public static int number(String name, int unlessSet) {
        return read(name, unlessSet, Integer::parseInt, "a whole number");
    }

    /** @return as in ISO 8601: PT1M */
    public static Duration duration(String name, Duration unlessSet) {
        return read(name, unlessSet, Duration::parse, "a duration such as PT1M");
    }

    /** Whether it says {@code allow}; unless set, it does not. */
    public static boolean allows(String name) {
        return text(name).filter("allow"::equals).isPresent();
    }

    private static <T> T read(String name, T unlessSet, Function<String, T> reading, String what) {
        Optional<String> given = text(name);
        try {
            return given.map(reading).orElse(unlessSet);
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw new IllegalStateException(name + " is not " + what + ": " + given.get(), unreadable);
        }
    }
}
