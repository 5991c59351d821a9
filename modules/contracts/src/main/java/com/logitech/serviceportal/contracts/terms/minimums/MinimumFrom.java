package com.logitech.serviceportal.contracts.terms.minimums;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

    /** The one in force at the instant; before the first, the first. @param minimums one for each day, oldest first */
    static MinimumFrom inForce(List<MinimumFrom> minimums, Instant at, ZoneId zone) {
        MinimumFrom inForce = minimums.get(0);
        for (MinimumFrom minimum : minimums) {
            inForce = minimum.at(zone).isAfter(at) ? inForce : minimum;
        }
        return inForce;
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
