package com.logitech.serviceportal.replacement.api.returns;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number a return is spoken of by, for instance R-100001; it stands on its labels. It identifies, it does not authorize. */
public record ReturnNumber(long value) {

    private static final Pattern WRITTEN = Pattern.compile("R-([1-9][0-9]{0,14})", Pattern.CASE_INSENSITIVE);

    public ReturnNumber {
        if (value <= 0) {
            throw new IllegalArgumentException("a return number is positive");
        }
    }

    /** As it is written on a label or typed, in any case; empty where it is none. */
    public static Optional<ReturnNumber> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches() ? Optional.of(new ReturnNumber(Long.parseLong(written.group(1)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return "R-" + value;
    }
}
