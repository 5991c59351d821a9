package com.logitech.serviceportal.portal.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which state of a thing a caller has read: the number behind an ETag such as {@code "v7"}. */
public record Version(long number) {

    private static final Pattern TAG = Pattern.compile("\"v(0|[1-9][0-9]{0,17})\"");

    /** Reads exactly one strong tag of ours; no list, no weak tag, no asterisk: whoever changes a thing says which state he has seen. */
    public static Optional<Version> read(String tag) {
        Matcher ours = TAG.matcher(tag.strip());
        return ours.matches() ? Optional.of(new Version(Long.parseLong(ours.group(1)))) : Optional.empty();
    }

    String tag() {
        return "\"v" + number + "\"";
    }
}
