package com.logitech.serviceportal.portal.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A place in this portal to go on to after signing in. What leads anywhere else is no such place. */
final class LocalPath {

    private static final int LONGEST = 2_000;

    private LocalPath() {
    }

    /** The text as a place in the portal, with its query; empty if it leads elsewhere, back to the door, or is unreadable. */
    static Optional<String> of(String text) {
        if (text == null || text.length() > LONGEST || !text.startsWith("/") || text.startsWith("//") || text.indexOf('\\') >= 0
                || text.chars().anyMatch(c -> c <= ' ' || c == 0x7f)) {
            return Optional.empty();
        }
        try {
            URI place = new URI(text);
            String path = place.getPath();
            boolean elsewhere = place.isAbsolute() || place.getRawAuthority() != null || path == null || path.contains("//")
                    || !place.normalize().equals(place);
            boolean page = !elsewhere && (Area.of(path).equals(Area.PAGE) || path.equals(Area.JOIN_PATH));
            return page ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
