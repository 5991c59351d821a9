package com.logitech.serviceportal.contracts.terms.licenses;

import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A cover a Space already has: the level, how long, and whether the contract now at hand renews it (R16, D29).
 *
 * <p>Its text is level and {@link TimeSpan}, then {@code RENEWED} if so: {@code SELECT 2026-03-03T09:00:00Z/.. RENEWED}
 *
 * @param level   Essential or Select
 * @param during  while it lasts, as far as known
 * @param renewed whether the contract whose license is to be assigned names this cover's contract as the one it renews
 */
public record SpaceCover(ServiceLevel level, TimeSpan during, boolean renewed) {

    private static final String RENEWED = "RENEWED";

    public SpaceCover {
        Objects.requireNonNull(during, "during");
        if (!level.isPaid()) {
            throw new IllegalArgumentException("Basic is no cover of a Space");
        }
    }

    /** Reads the text of one. */
    public static SpaceCover parse(String text) {
        String[] words = text.split(" ");
        if (words.length < 2 || words.length > 3 || words.length == 3 && !words[2].equals(RENEWED)) {
            throw new IllegalArgumentException("a cover is a level, a time span and perhaps RENEWED: " + text);
        }
        return new SpaceCover(ServiceLevel.valueOf(words[0]), TimeSpan.parse(words[1]), words.length == 3);
    }

    public static SpaceCover of(ServiceLevel level, TimeSpan during, boolean renewed) {
        return new SpaceCover(level, during, renewed);
    }

    public static SpaceCover of(ServiceLevel level, Instant from, Optional<Instant> until, boolean renewed) {
        return of(level, TimeSpan.of(from, until), renewed);
    }

    @Override
    public String toString() {
        return level.name() + " " + during + (renewed ? " " + RENEWED : "");
    }
}
