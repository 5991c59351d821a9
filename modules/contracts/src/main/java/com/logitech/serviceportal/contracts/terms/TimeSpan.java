package com.logitech.serviceportal.contracts.terms;

import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * From an instant up to, not including, another (both UTC): how assignments and covers are measured (R15, R16, R22).
 *
 * @param text the two instants in ISO 8601 with a slash between, {@code ..} for an end not known:
 *             {@code 2026-03-03T09:00:00Z/..}
 */
public record TimeSpan(String text) {

    private static final String OPEN = "..";

    public TimeSpan {
        Objects.requireNonNull(text, "text");
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("a time span has a beginning and an end: " + text);
        }
        Instant from = Instant.parse(ends[0]);
        if (!ends[1].equals(OPEN) && !from.isBefore(Instant.parse(ends[1]))) {
            throw new IllegalArgumentException("a time span ends after it begins: " + text);
        }
    }

    public static TimeSpan of(Instant from, Instant until) {
        return of(from, Optional.of(until));
    }

    /** Without an end it goes on for ever. */
    public static TimeSpan of(Instant from, Optional<Instant> until) {
        return new TimeSpan(from + "/" + until.map(Instant::toString).orElse(OPEN));
    }

    public Instant from() {
        return Instant.parse(text.substring(0, text.indexOf('/')));
    }

    /** The first instant no longer in it; empty when open. */
    public Optional<Instant> until() {
        String end = text.substring(text.indexOf('/') + 1);
        return end.equals(OPEN) ? Optional.empty() : Optional.of(Instant.parse(end));
    }

    public boolean contains(Instant at) {
        return !at.isBefore(from()) && until().map(at::isBefore).orElse(true);
    }

    public boolean overlaps(TimeSpan other) {
        return common(other).isPresent();
    }

    /** The part both have in common. */
    public Optional<TimeSpan> common(TimeSpan other) {
        Instant from = from().isAfter(other.from()) ? from() : other.from();
        Optional<Instant> until = earlier(until(), other.until());
        return until.map(from::isBefore).orElse(true) ? Optional.of(of(from, until)) : Optional.empty();
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }

    /** "from 2026-03-03 10:00 (Europe/Zurich) until 2026-03-10 10:00 (Europe/Zurich)", "from 2026-03-03 10:00 (Europe/Zurich) on". */
    public String inWords(ZoneId zone) {
        return "from " + Wording.at(from(), zone) + until().map(until -> " until " + Wording.at(until, zone)).orElse(" on");
    }

    @Override
    public String toString() {
        return text;
    }
}
