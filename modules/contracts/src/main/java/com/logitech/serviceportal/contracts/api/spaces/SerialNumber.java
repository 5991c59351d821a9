package com.logitech.serviceportal.contracts.api.spaces;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A device's serial number: 6 to 32 capital letters, digits or hyphens. Ours have twelve, starting with year and week; another
 * shape is accepted and {@linkplain #isUsualShape() worth a warning}.
 */
public record SerialNumber(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[A-Z0-9-]{6,32}");
    private static final Pattern USUAL = Pattern.compile("[0-9]{4}[A-Z0-9]{7}8");

    public SerialNumber {
        Objects.requireNonNull(value, "value");
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("a serial number has 6 to 32 capital letters, digits or hyphens");
        }
    }

    /** Reads what a person typed or a scanner sent: blanks and a scanner's prefix around it and lower case are forgiven, nothing else. */
    public static Optional<SerialNumber> read(String typed) {
        String text = typed == null ? "" : typed.strip();
        text = (text.startsWith("]C1") ? text.substring(3) : text).toUpperCase(Locale.ROOT);
        return ALLOWED.matcher(text).matches() ? Optional.of(new SerialNumber(text)) : Optional.empty();
    }

    public boolean isUsualShape() {
        return USUAL.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
