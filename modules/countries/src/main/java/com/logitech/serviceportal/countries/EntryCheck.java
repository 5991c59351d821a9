package com.logitech.serviceportal.countries;

import com.logitech.serviceportal.definitions.Refused;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;

/** Gathers everything that is wrong with an entry, so that it is refused once. */
final class EntryCheck {

    private static final int LONGEST_NAME = 80;
    private static final int YEARS_AHEAD = 10;

    private final List<Refused.Problem> problems = new ArrayList<>();

    EntryCheck present(String field, Object value) {
        return holds(field, value != null, "is missing");
    }

    EntryCheck holds(String field, boolean condition, String otherwise) {
        if (!condition) {
            problems.add(new Refused.Problem(field, otherwise));
        }
        return this;
    }

    /** @param today in UTC */
    EntryCheck effective(String field, LocalDate day, LocalDate today) {
        if (present(field, day).clean(field)) {
            holds(field, !day.isBefore(today), "is past; the books are not rewritten. Use " + today + " (UTC) or later");
            holds(field, !day.isAfter(today.plusYears(YEARS_AHEAD)), "is more than " + YEARS_AHEAD + " years ahead");
        }
        return this;
    }

    /** The name as it is kept: composed, without blanks around. */
    String name(String field, String name) {
        if (!present(field, name).clean(field)) {
            return "";
        }
        String kept = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        holds(field, !kept.isEmpty(), "is empty");
        holds(field, kept.codePointCount(0, kept.length()) <= LONGEST_NAME, "is longer than " + LONGEST_NAME + " characters");
        holds(field, kept.codePoints().noneMatch(EntryCheck::unwritable), "contains a character that cannot be shown");
        return kept;
    }

    /** The zone, UTC where it is refused. */
    ZoneId zone(String field, String zone) {
        ZoneId utc = ZoneId.of("UTC");
        if (!present(field, zone).clean(field)) {
            return utc;
        }
        try {
            ZoneId known = ZoneId.of(zone);
            holds(field, ZoneRulesProvider.getAvailableZoneIds().contains(zone), "is not a time zone such as Europe/Zurich");
            return known;
        } catch (DateTimeException notAZone) {
            holds(field, false, "is not a time zone such as Europe/Zurich");
            return utc;
        }
    }

    /** Whether nothing is wrong with the field so far. */
    boolean clean(String field) {
        return problems.stream().noneMatch(problem -> problem.field().equals(field));
    }

    /** Refuses if anything was wrong. */
    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw Refused.input(problems);
        }
    }

    private static boolean unwritable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
