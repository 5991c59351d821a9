package com.logitech.serviceportal.contracts.terms.minimums;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What the minimum of a benefit is from a day on (R28); it takes effect at the start of that day in the customer's zone (D44).
 *
 * @param text the day and the number: {@code 2026-07-01 75}
 */
public record MinimumFrom(String text) {

    public MinimumFrom {
        Objects.requireNonNull(text, "text");
        String[] words = text.split(" ");
        if (words.length != 2 || Integer.parseInt(words[1]) < 1) {
            throw new IllegalArgumentException("a minimum is a day and a number from 1 on: " + text);
        }
        LocalDate.parse(words[0]);
    }

    public static MinimumFrom of(LocalDate from, int licenses) {
        return new MinimumFrom(from + " " + licenses);
    }

    public LocalDate day() {
        return LocalDate.parse(text.substring(0, text.indexOf(' ')));
    }

    public int licenses() {
        return Integer.parseInt(text.substring(text.indexOf(' ') + 1));
    }

    /** When it takes effect (UTC). @param zone the customer's main site's */
    public Instant at(ZoneId zone) {
        return day().atStartOfDay(zone).toInstant();
    }

    @Override
    public String toString() {
        return text;
    }
}
