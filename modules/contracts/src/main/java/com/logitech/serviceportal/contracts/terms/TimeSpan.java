package com.logitech.serviceportal.contracts.terms;

import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * From an instant up to, not including, another (both UTC): how assignments and covers are measured (R15, R16, R22).
 *
 * <p>Its text is the two instants in ISO 8601 with a slash between, {@code ..} for an end not known: {@code 2026-03-03T09:00:00Z/..}
 *
 * @param until the first instant no longer in it; empty when open
 */
public record TimeSpan(Instant from, Optional<Instant> until) {

    private static final String OPEN = "..";

    public TimeSpan {
        Objects.requireNonNull(from, "from");
        if (!until.map(from::isBefore).orElse(true)) {
            throw new IllegalArgumentException("a time span ends after it begins: " + from + "/" + until.get());
        }
    }

    /** Reads the text of one. */
    public static TimeSpan parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("a time span has a beginning and an end: " + text);
        }
        return new TimeSpan(Instant.parse(ends[0]), ends[1].equals(OPEN) ? Optional.empty() : Optional.of(Instant.parse(ends[1])));
    }

    public static TimeSpan of(Instant from, Instant until) {
        return new TimeSpan(from, Optional.of(until));
    }

    /** Without an end it goes on for ever. */
    public static TimeSpan of(Instant from, Optional<Instant> until) {
        return new TimeSpan(from, until);
    }

    public boolean contains(Instant at) {
        return !at.isBefore(from) && until.map(at::isBefore).orElse(true);
    }

    public boolean overlaps(TimeSpan other) {
        return common(other).isPresent();
    }

    /** The part both have in common. */
    public Optional<TimeSpan> common(TimeSpan other) {
        Instant later = from.isAfter(other.from) ? from : other.from;
        Optional<Instant> end = earlier(until, other.until);
        return end.map(later::isBefore).orElse(true) ? Optional.of(of(later, end)) : Optional.empty();
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }

    /** "from 2026-03-03 10:00 (Europe/Zurich) until 2026-03-10 10:00 (Europe/Zurich)", "from 2026-03-03 10:00 (Europe/Zurich) on". */
    public String inWords(ZoneId zone) {
        return "from " + Wording.at(from, zone) + until.map(end -> " until " + Wording.at(end, zone)).orElse(" on");
    }

    @Override
    public String toString() {
        return from + "/" + until.map(Instant::toString).orElse(OPEN);
    }
}
