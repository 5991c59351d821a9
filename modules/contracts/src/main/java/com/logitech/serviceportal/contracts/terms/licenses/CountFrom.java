package com.logitech.serviceportal.contracts.terms.licenses;

import java.time.Instant;
import java.util.Objects;

/**
 * How many active Select licenses there are from an instant on (R29): one step of the count.
 *
 * @param text the instant (UTC) in ISO 8601 and the number: {@code 2026-03-03T09:00:00Z 52}
 */
public record CountFrom(String text) {

    public CountFrom {
        Objects.requireNonNull(text, "text");
        String[] words = text.split(" ");
        if (words.length != 2 || Integer.parseInt(words[1]) < 0) {
            throw new IllegalArgumentException("a step of the count is an instant and a number: " + text);
        }
        Instant.parse(words[0]);
    }

    public static CountFrom of(Instant from, int licenses) {
        return new CountFrom(from + " " + licenses);
    }

    public Instant from() {
        return Instant.parse(text.substring(0, text.indexOf(' ')));
    }

    public int licenses() {
        return Integer.parseInt(text.substring(text.indexOf(' ') + 1));
    }

    @Override
    public String toString() {
        return text;
    }
}
