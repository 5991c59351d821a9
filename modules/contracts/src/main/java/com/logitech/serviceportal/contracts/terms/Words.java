package com.logitech.serviceportal.contracts.terms;

import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Wording;
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
        List<String> titles = categories.stream().sorted().map(Words::title).toList();
        int last = titles.size() - 1;
        return last < 1 ? String.join("", titles) : String.join(", ", titles.subList(0, last)) + " or " + titles.get(last);
    }

    /** "Small Room and Medium to Large Room". */
    public static String all(Collection<SpaceCategory> categories) {
        return Wording.list(categories.stream().sorted().map(Words::title).toList());
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
