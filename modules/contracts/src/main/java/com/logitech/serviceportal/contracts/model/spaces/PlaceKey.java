package com.logitech.serviceportal.contracts.model.spaces;

import com.logitech.serviceportal.definitions.books.SearchKey;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How places are compared: however they are written, the same words are the same. */
public final class PlaceKey {

    /** The longest key the books hold, in code points; some letters become several when folded. */
    public static final int LONGEST = 700;

    static final String SEPARATOR = "\u001f";

    private PlaceKey() {
    }

    /** The key of a Space within its customer. */
    public static String of(String site, String building, String floor, String name) {
        return Stream.of(site, building, floor, name).map(SearchKey::of).collect(Collectors.joining(SEPARATOR));
    }

    /** Site, building, floor and name of a key. */
    static List<String> parts(String key) {
        return List.of(key.split(SEPARATOR, -1));
    }
}
