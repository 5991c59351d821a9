package com.logitech.serviceportal.definitions.books;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a name is compared: NFKC, case folded, blanks collapsed, so that a name is the same however it is written. */
public final class SearchKey {

    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    private SearchKey() {
    }

    /** The key of a name; empty for a blank one. It may be longer than the name. */
    public static String of(String name) {
        String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
        // upper first: some letters meet only there (ß and ss, final and other sigma)
        String folded = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
        return BLANKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKC)).replaceAll(" ").strip();
    }
}
