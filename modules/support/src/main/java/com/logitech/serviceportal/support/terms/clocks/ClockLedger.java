package com.logitech.serviceportal.support.terms.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A span of a ticket's time as a sum of segments without a gap: the due time anybody can add up by hand.
 *
 * @param segments in their order, each beginning where the one before it ends; empty for a span without length
 */
public record ClockLedger(List<Segment> segments) {

    public ClockLedger {
        segments = List.copyOf(segments);
        for (int i = 1; i < segments.size(); i++) {
            if (!segments.get(i - 1).until().equals(segments.get(i).from())) {
                throw new IllegalArgumentException("a ledger has no gap: " + segments.get(i - 1) + " and " + segments.get(i));
            }
        }
    }

    /** Real time, day and night (R31); empty where nothing passes between the two. */
    public static ClockLedger aroundTheClock(Instant from, Instant until) {
        return new ClockLedger(from.isBefore(until) ? List.of(new Segment(Segment.Kind.COUNTED, from, until, "")) : List.of());
    }

    /**
     * The time a desk was open (R46, R123), and why it was not in between.
     *
     * @param days the desk's days; asked for each day from the one before {@code from} to the one after {@code until}
     */
    public static ClockLedger inDeskHours(Instant from, Instant until, Function<LocalDate, DeskDay> days) {
        List<Segment> found = new ArrayList<>();
        // no zone is more than a day from UTC
        LocalDate day = LocalDate.ofInstant(from, ZoneOffset.UTC).minusDays(1);
        for (DeskDay desk = days.apply(day); desk.begins().isBefore(until); desk = days.apply(desk.day().plusDays(1))) {
            if (desk.working()) {
                add(found, Segment.Kind.CLOSED, "", later(from, desk.begins()), earlier(until, desk.opening()));
                add(found, Segment.Kind.COUNTED, "", later(from, desk.opening()), earlier(until, desk.closing()));
                add(found, Segment.Kind.CLOSED, "", later(from, desk.closing()), earlier(until, desk.ends()));
            } else {
                Segment.Kind kind = desk.holiday().isPresent() ? Segment.Kind.HOLIDAY : Segment.Kind.CLOSED;
                add(found, kind, desk.holiday().orElse(""), later(from, desk.begins()), earlier(until, desk.ends()));
            }
        }
        return new ClockLedger(found);
    }

    /** The same span with what was stopped taken out of what counted; closed hours stay closed hours (R41, R131, R133, D30). */
    public ClockLedger without(List<Segment> stops) {
        List<Segment> inOrder = stops.stream().sorted(Comparator.comparing(Segment::from)).toList();
        List<Segment> found = new ArrayList<>();
        for (Segment segment : segments) {
            Instant at = segment.from();
            if (segment.kind().counts()) {
                for (Segment stop : inOrder) {
                    Instant from = later(at, stop.from());
                    Instant until = earlier(segment.until(), stop.until());
                    if (from.isBefore(until)) {
                        add(found, segment.kind(), segment.name(), at, from);
                        add(found, Segment.Kind.STOPPED, stop.name(), from, until);
                        at = until;
                    }
                }
            }
            add(found, segment.kind(), segment.name(), at, segment.until());
        }
        return new ClockLedger(found);
    }

    /** What counted of it. */
    public Duration counted() {
        return segments.stream().filter(segment -> segment.kind().counts()).map(Segment::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** All of it. */
    public Duration length() {
        return segments.stream().map(Segment::length).reduce(Duration.ZERO, Duration::plus);
    }

    // stretches of the same kind that touch are one stretch to a reader: a night is not two
    private static void add(List<Segment> found, Segment.Kind kind, String name, Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return;
        }
        Segment segment = new Segment(kind, from, until, name);
        Segment last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.isContinuedBy(segment)) {
            found.set(found.size() - 1, new Segment(kind, last.from(), until, name));
        } else {
            found.add(segment);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
