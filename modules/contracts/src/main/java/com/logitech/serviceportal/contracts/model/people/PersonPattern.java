package com.logitech.serviceportal.contracts.model.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a person may be written, as regular expressions of the database, not minding case. A name of a single word is too likely another
 * word to be looked for in what others wrote.
 *
 * @param anywhere his mail address, and his name of two words or more
 * @param inHisOwn the same, and a name of a single word
 */
record PersonPattern(String anywhere, String inHisOwn) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MEANT_OTHERWISE = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final String APART = "[^[:alnum:]]*";

    static PersonPattern of(String name, String email) {
        List<String> words = Arrays.stream(BETWEEN.split(name)).filter(word -> !word.isEmpty()).toList();
        String address = MEANT_OTHERWISE.matcher(email).replaceAll("\\\\$0");
        List<String> ways = new ArrayList<>(List.of(address));
        if (words.size() > 1) {
            ways.add(String.join(APART, words));
            List<String> lastFirst = new ArrayList<>(words);
            Collections.rotate(lastFirst, 1);
            ways.add(String.join(APART, lastFirst));
        }
        String anywhere = whole(ways);
        if (words.size() == 1) {
            ways.add(words.get(0));
        }
        return new PersonPattern(anywhere, whole(ways));
    }

    /** None of them as a part of a longer word. */
    private static String whole(List<String> ways) {
        return "(?<![[:alnum:]])(?:" + String.join("|", ways) + ")(?![[:alnum:]])";
    }
}
