package com.logitech.serviceportal.definitions;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** How findings put numbers, times and lists into sentences, the same in every module. */
public final class Wording {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Wording() {
    }

    /** "2026-03-03 10:00 (Europe/Zurich)", with seconds where they are not zero. People read an instant by the clock of a place. */
    public static String at(Instant instant, ZoneId zone) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, zone);
        return time.format(time.getSecond() == 0 ? TO_THE_MINUTE : TO_THE_SECOND) + " (" + zone + ")";
    }

    /** "1 license", "12 licenses". */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** "a Space", "an Essential license". */
    public static String a(String noun) {
        return ("AEIOU".indexOf(Character.toUpperCase(noun.charAt(0))) >= 0 ? "an " : "a ") + noun;
    }

    /** "a, b and c". */
    public static String list(List<String> words) {
        int size = words.size();
        return size < 2 ? String.join("", words) : String.join(", ", words.subList(0, size - 1)) + " and " + words.get(size - 1);
    }
}
