package com.logitech.serviceportal.support.terms.queue;

import com.logitech.serviceportal.definitions.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Whose turn it is among the tickets that wait for us: a first response that is late; then what is due, the soonest first; then what has
 * no due time. Of late ones, of those due in the same minute, and of those without a due time, a customer who is put first comes first
 * (R75), then what has been late for longest, then who has waited longest.
 *
 * @param why a sentence for who takes it
 */
public record Turn(Waiting waiting, String why) {

    private static final long MINUTES_OF_AN_HOUR = 60;

    private enum Urgency { LATE, DUE, WAITING }

    /** All of them, whose turn it is first. @param now UTC */
    public static List<Turn> inOrder(Collection<Waiting> tickets, Instant now) {
        return tickets.stream().sorted(Comparator.comparing((Waiting one) -> urgency(one, now))
                        .thenComparing(one -> urgency(one, now) == Urgency.DUE ? minute(one) : Instant.EPOCH)
                        .thenComparing(one -> !one.putFirst())
                        .thenComparing(Turn::minute)
                        .thenComparing(Waiting::askedAt)
                        .thenComparing(one -> one.ticket().value()))
                .map(one -> new Turn(one, why(one, now))).toList();
    }

    private static Instant minute(Waiting one) {
        return one.dueAt().map(due -> due.truncatedTo(ChronoUnit.MINUTES)).orElse(Instant.EPOCH);
    }

    private static Urgency urgency(Waiting one, Instant now) {
        return one.dueAt().map(due -> due.isBefore(now) ? Urgency.LATE : Urgency.DUE).orElse(Urgency.WAITING);
    }

    private static String why(Waiting one, Instant now) {
        String first = one.putFirst() ? " Its customer comes first (R75)." : "";
        return first(one, now) + first;
    }

    private static String first(Waiting one, Instant now) {
        return switch (urgency(one, now)) {
            case LATE -> "Its first response is late by " + length(Duration.between(one.dueAt().orElseThrow(), now))
                    + ".";
            case DUE -> "Its first response is due in " + length(Duration.between(now, one.dueAt().orElseThrow()))
                    + "; no other that waits is due sooner.";
            case WAITING -> "No first response is due; its customer has waited for "
                    + length(Duration.between(one.askedAt(), now)) + ".";
        };
    }

    private static String length(Duration length) {
        long minutes = length.toMinutes();
        if (minutes < 1) {
            return "less than a minute";
        } else if (minutes < MINUTES_OF_AN_HOUR) {
            return Wording.count(minutes, "minute", "minutes");
        }
        return length.toDays() > 0 ? Wording.count(length.toDays(), "day", "days") : Wording.count(length.toHours(), "hour", "hours");
    }
}
