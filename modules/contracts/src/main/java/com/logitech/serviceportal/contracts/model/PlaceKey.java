package com.logitech.serviceportal.contracts.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How places and names are compared: however they are written, the same words are the same. */
public final class PlaceKey {

    private static final String SEPARATOR = "\u001f";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private PlaceKey() {
    }

    /** The key of a Space within its customer. */
    public static String of(String site, String building, String floor, String name) {
        return Arrays.asList(site, building, floor, name).stream().map(PlaceKey::fold).collect(Collectors.joining(SEPARATOR));
    }

    /** Compatibility forms made equal, case folded, blanks collapsed. */
    public static String fold(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC);
        // up and down again: what has no small letter of its own ("ß", final sigma) meets what it is written as in capitals
        String folded = even.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
        return BLANKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKC)).replaceAll(" ").strip();
    }
}
