package com.logitech.serviceportal.support.api.managers;

import com.logitech.serviceportal.countries.api.CountryCode;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The hours of a week in which somebody can be reached (R74).
 *
 * @param zone       of the wall whose clock they are read on
 * @param days       one at most for each day of the week, from Monday on
 * @param holidaysOf the country whose public holidays are no working days; empty where none are kept
 */
public record WeeklyHours(ZoneId zone, List<DayHours> days, Optional<CountryCode> holidaysOf) {

    private static final Comparator<DayHours> IN_ORDER = Comparator.nullsLast(
            Comparator.comparing(DayHours::day, Comparator.nullsLast(Comparator.naturalOrder())));

    public WeeklyHours {
        days = days == null ? List.of() : days.stream().sorted(IN_ORDER).toList();
        holidaysOf = holidaysOf == null ? Optional.empty() : holidaysOf;
    }

    /** "Mon to Fri 09:00-17:00 (Europe/Zurich)", "Mon 09:00-12:00, Wed and Thu 13:00-17:00 (America/Toronto)". */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < days.size()) {
            int to = from;
            while (to + 1 < days.size() && goesOn(days.get(to), days.get(to + 1))) {
                to++;
            }
            DayHours first = days.get(from);
            String until = from == to ? "" : (to == from + 1 ? " and " : " to ") + name(days.get(to).day());
            parts.add(name(first.day()) + until + " " + first.opensAt() + "-" + first.closesAt());
            from = to + 1;
        }
        return String.join(", ", parts) + " (" + zone + ")";
    }

    private static boolean goesOn(DayHours one, DayHours next) {
        return one.day().plus(1) == next.day() && one.opensAt().equals(next.opensAt()) && one.closesAt().equals(next.closesAt());
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
