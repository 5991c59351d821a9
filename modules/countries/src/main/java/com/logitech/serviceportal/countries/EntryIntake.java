package com.logitech.serviceportal.countries;

import com.logitech.serviceportal.definitions.counter.Intake;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Takes in an entry of the country books field by field: what cannot be used as sent is refused at once and together. */
final class EntryIntake {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REASON = 200;
    private static final int YEARS_AHEAD = 10;

    private final Intake intake = new Intake();

    EntryIntake present(String field, Object value) {
        intake.required(field, value);
        return this;
    }

    EntryIntake holds(String field, boolean condition, String otherwise) {
        if (!condition) {
            intake.wrong(field, otherwise);
        }
        return this;
    }

    /** @param today in UTC */
    EntryIntake effective(String field, LocalDate day, LocalDate today) {
        intake.required(field, day).ifPresent(given -> {
            holds(field, !given.isBefore(today), "is past; the books are not rewritten. Use " + today + " (UTC) or later");
            holds(field, !given.isAfter(today.plusYears(YEARS_AHEAD)), "is more than " + YEARS_AHEAD + " years ahead");
        });
        return this;
    }

    /** The name as it is kept. */
    String name(String field, String name) {
        return intake.name(field, name, 1, LONGEST_NAME);
    }

    /** Why, as it is kept; empty where nothing was given. */
    String reason(String field, Optional<String> reason) {
        return reason == null || reason.isEmpty() ? "" : intake.optional(field, reason.get(), LONGEST_REASON);
    }

    /** The zone of a place; UTC where it is refused. */
    ZoneId zone(String field, String zone) {
        return intake.zone(field, zone).orElse(ZoneOffset.UTC);
    }

    /** Refuses if anything was wrong. */
    void close() {
        intake.close();
    }
}
