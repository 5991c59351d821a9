package com.logitech.serviceportal.portal.support.managers;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.support.api.managers.DayHours;
import com.logitech.serviceportal.support.api.managers.WeeklyHours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Weekly hours as a person types them: "Mon-Fri 09:00-17:00, Sat 10:00-12:00". */
public final class TypedHours {

    private static final Pattern PART = Pattern.compile(
            "(?<first>[a-z]{3})[a-z]*(?:\\s*(?:-|to)\\s*(?<last>[a-z]{3})[a-z]*)?"
            + "\\s+(?<opens>\\d{1,2}:\\d{2})\\s*-\\s*(?<closes>\\d{1,2}:\\d{2})");

    private TypedHours() {
    }

    /**
     * The days of typed hours; refused as input, naming the field, for what cannot be read.
     *
     * @param typed parts with a comma or a new line between
     */
    public static List<DayHours> days(String field, String typed) {
        List<DayHours> days = new ArrayList<>();
        Stream.of(typed.split("[,;\\n]")).map(String::strip).filter(part -> !part.isEmpty())
                .forEach(part -> days.addAll(part(field, part)));
        return days;
    }

    /** A zone by its name; refused as input, naming the field. */
    public static ZoneId zone(String field, String typed) {
        try {
            return ZoneId.of(typed.strip());
        } catch (DateTimeException unknown) {
            throw Refused.input(field, "is the time zone of a place, such as Europe/Zurich");
        }
    }

    private static List<DayHours> part(String field, String part) {
        Matcher read = PART.matcher(part.toLowerCase(Locale.ROOT));
        if (!read.matches()) {
            throw unreadable(field, part);
        }
        DayOfWeek first = day(read.group("first")).orElseThrow(() -> unreadable(field, part));
        DayOfWeek last = Optional.ofNullable(read.group("last")).map(name -> day(name).orElseThrow(() -> unreadable(field, part)))
                .orElse(first);
        List<DayHours> days = new ArrayList<>();
        for (DayOfWeek day = first;; day = day.plus(1)) {
            days.add(new DayHours(day, time(field, part, read.group("opens")), time(field, part, read.group("closes"))));
            if (day == last) {
                return days;
            }
        }
    }

    private static Optional<DayOfWeek> day(String name) {
        return Stream.of(DayOfWeek.values()).filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(name)).findFirst();
    }

    private static LocalTime time(String field, String part, String text) {
        try {
            return LocalTime.parse(text.length() < 5 ? "0" + text : text);
        } catch (DateTimeException impossible) {
            throw unreadable(field, part);
        }
    }

    private static Refused unreadable(String field, String part) {
        return Refused.input(field, "are days and times such as Mon-Fri 09:00-17:00, not " + part);
    }

    /** Hours as they are typed, to begin a change with. */
    public static String typed(WeeklyHours hours) {
        return hours.inWords().replace(" (" + hours.zone() + ")", "").replace(" to ", "-").replace(" and ", "-");
    }
}
