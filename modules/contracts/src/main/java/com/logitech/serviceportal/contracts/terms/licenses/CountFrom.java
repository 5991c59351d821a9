package com.logitech.serviceportal.contracts.terms.licenses;

import java.time.Instant;
import java.util.Objects;

/**
 * How many active Select licenses there are from an instant on (R29): one step of the count.
 *
 * <p>Its text is the instant in ISO 8601 and the number: {@code 2026-03-03T09:00:00Z 52}
 */
public record CountFrom(Instant from, int licenses) {

    public CountFrom {
        Objects.requireNonNull(from, "from");
        if (licenses < 0) {
            throw new IllegalArgumentException("a count is not below 0: " + licenses);
        }
    }

    /** Reads the text of one. */
    public static CountFrom parse(String text) {
        String[] words = text.split(" ");
        if (words.length != 2) {
            throw new IllegalArgumentException("a step of the count is an instant and a number: " + text);
        }
        return new CountFrom(Instant.parse(words[0]), Integer.parseInt(words[1]));
    }

    @Override
    public String toString() {
        return from + " " + licenses;
    }
}
