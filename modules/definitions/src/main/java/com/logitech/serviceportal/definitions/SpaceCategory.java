package com.logitech.serviceportal.definitions;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The kind of a Space, as a code. The list is open: a category added as data is as good as the three known here (R4).
 *
 * @param code upper-case letters, digits and underscores, at most 40 characters
 */
public record SpaceCategory(String code) implements Comparable<SpaceCategory> {

    // Before the constants, which are checked against it.
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    public static final SpaceCategory SMALL_ROOM = new SpaceCategory("SMALL_ROOM");
    public static final SpaceCategory MEDIUM_TO_LARGE_ROOM = new SpaceCategory("MEDIUM_TO_LARGE_ROOM");
    public static final SpaceCategory FLEX_DESK = new SpaceCategory("FLEX_DESK");

    public SpaceCategory {
        Objects.requireNonNull(code, "code");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a Space category code is made of A-Z, 0-9 and _, at most 40 characters");
        }
    }

    @Override
    public int compareTo(SpaceCategory other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
