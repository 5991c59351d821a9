package com.logitech.serviceportal.dispatch.terms;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name other systems know a kind of fact by: its thing and what became of it, with a dot between. {@code LicenseAssigned} is
 * {@code license.assigned}, {@code ServiceTermEnded} is {@code service_term.ended}.
 *
 * @param name dotted, in lower case
 */
public record FactType(String name) {

    private static final Pattern DOTTED = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*\\.[a-z0-9]+");
    private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    public FactType {
        if (!isOne(name)) {
            throw new IllegalArgumentException("no type of a fact: " + name);
        }
    }

    /** @param kind the fact's own name, of two words at least */
    public static FactType of(String kind) {
        String[] words = BEFORE_CAPITAL.split(kind);
        if (words.length < 2) {
            throw new IllegalArgumentException("one word says of nothing what became of it: " + kind);
        }
        String thing = String.join("_", Arrays.copyOf(words, words.length - 1));
        return new FactType((thing + "." + words[words.length - 1]).toLowerCase(Locale.ROOT));
    }

    public static boolean isOne(String name) {
        return DOTTED.matcher(name).matches();
    }

    @Override
    public String toString() {
        return name;
    }
}
