package com.logitech.serviceportal.contracts.terms.benefits;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A CollabOS version, compared number by number (R98): 1.9 comes before 1.12, and 1.12 is 1.12.0.
 *
 * @param text numbers parted by dots, for instance {@code 1.12.216}
 */
public record CollabOsVersion(String text) implements Comparable<CollabOsVersion> {

    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}){0,7}");

    public CollabOsVersion {
        Objects.requireNonNull(text, "text");
        if (!NUMBERS.matcher(text).matches()) {
            throw new IllegalArgumentException("a CollabOS version is numbers parted by dots, for instance 1.12.3");
        }
    }

    /** Reads what a device or a person wrote: "1.12.3", "v1.12", "CollabOS 1.12.216-rc1"; empty if no version is in it. */
    public static Optional<CollabOsVersion> read(String written) {
        String text = written == null ? "" : written.strip().replaceFirst("(?i)^(collabos)?\\s*v?\\.?\\s*", "").replaceFirst("[-+\\s(].*$",
                "");
        return NUMBERS.matcher(text).matches() ? Optional.of(new CollabOsVersion(text)) : Optional.empty();
    }

    @Override
    public int compareTo(CollabOsVersion other) {
        int[] mine = numbers();
        int[] theirs = other.numbers();
        for (int i = 0; i < Math.max(mine.length, theirs.length); i++) {
            int difference = Integer.compare(i < mine.length ? mine[i] : 0, i < theirs.length ? theirs[i] : 0);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    public boolean isAtLeast(CollabOsVersion minimum) {
        return compareTo(minimum) >= 0;
    }

    private int[] numbers() {
        return Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public String toString() {
        return text;
    }
}
