package com.logitech.serviceportal.contracts.terms;

import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How findings put facts into words, and into an order that is the same each time. */
public final class Words {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Words() {
    }

    /** {@code MEDIUM_TO_LARGE_ROOM} reads "Medium to Large Room". */
    public static String title(SpaceCategory category) {
        return title(category.code());
    }

    /** {@code PUSH_CONTROL_UPDATES} reads "Push Control Updates". */
    public static String title(String code) {
        return Stream.of(code.split("_"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals("TO") ? "to" : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** "Small Room or Medium to Large Room". */
    public static String anyOf(Collection<SpaceCategory> categories) {
        return joined(categories.stream().sorted().map(Words::title).toList(), " or ");
    }

    /** "Small Room and Medium to Large Room". */
    public static String all(Collection<SpaceCategory> categories) {
        return joined(categories.stream().sorted().map(Words::title).toList(), " and ");
    }

    /** "a, b and c". */
    public static String list(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String last) {
        int size = words.size();
        return size < 2 ? String.join("", words) : String.join(", ", words.subList(0, size - 1)) + last + words.get(size - 1);
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

    /** The same elements in their natural order, so that a recorded set reads the same each time. */
    public static <T extends Comparable<? super T>> Set<T> sorted(Collection<T> elements) {
        return Collections.unmodifiableSet(new TreeSet<>(elements));
    }

    /** Names that can stand in a recorded list, whose elements are parted by comma and blank. */
    public static List<String> listable(Collection<String> names) {
        return names.stream().map(name -> name.strip().replaceAll("\\s*,\\s*", "; ")).filter(name -> !name.isEmpty()).toList();
    }
}
