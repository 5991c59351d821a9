package com.logitech.serviceportal.support.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places in braces of an answer, and what is put into them. */
final class Placeholders {

    static final String REQUESTER = "requester";
    static final String TICKET = "ticket";
    static final String SUBJECT = "subject";
    static final String SPACE = "space";
    static final String DUE = "due";
    static final String AGENT = "agent";
    static final Set<String> ALL = Set.of(REQUESTER, TICKET, SUBJECT, SPACE, DUE, AGENT);

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9._-]{0,40})}");

    private Placeholders() {
    }

    /** Those nobody fills. */
    static List<String> unknown(String text) {
        return names(text).stream().filter(name -> !ALL.contains(name)).toList();
    }

    /** Those there is nothing to put into. */
    static List<String> missing(String text, Map<String, String> values) {
        return names(text).stream().filter(name -> values.getOrDefault(name, "").isEmpty()).toList();
    }

    /** What there is nothing for stays as it is, to be seen by who sends it. */
    static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.getOrDefault(place.group(1), "");
            return Matcher.quoteReplacement(value.isEmpty() ? place.group() : value);
        });
    }

    private static List<String> names(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).distinct().toList();
    }
}
