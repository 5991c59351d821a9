package com.logitech.serviceportal.contracts.terms.minimums;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What the minimum of a benefit is from a day on (R28); it takes effect at the start of that day in the customer's zone (D44).
 *
 * <p>Its text is the day and the number: {@code 2026-07-01 75}
 */
public record MinimumFrom(LocalDate day, int licenses) {

    public MinimumFrom {
        Objects.requireNonNull(day, "day");
        if (licenses < 1) {
            throw new IllegalArgumentException("a minimum is a number from 1 on: " + licenses);
        }
    }

    /** Reads the text of one. */
    public static MinimumFrom parse(String text) {
        String[] words = text.split(" ");
        if (words.length != 2) {
            throw new IllegalArgumentException("a minimum is a day and a number: " + text);
        }
        return new MinimumFrom(LocalDate.parse(words[0]), Integer.parseInt(words[1]));
    }

    /** When it takes effect (UTC). @param zone the customer's main site's */
    public Instant at(ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    @Override
    public String toString() {
        return day + " " + licenses;
    }
}
