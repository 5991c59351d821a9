package com.logitech.serviceportal.support.terms.clocks;

import java.time.Instant;
import java.util.Optional;

/**
 * One aim for the first response to a ticket: until when, and what became of it.
 *
 * @param language   the ticket's while it was the aim
 * @param from       since when the clock runs (UTC)
 * @param dueAt      the last instant that is in time (UTC); empty where help is given as soon as possible (R33)
 * @param answeredAt when it was answered (UTC)
 * @param droppedAt  when the customer's choice of another language put another aim in its place (UTC)
 */
public record Objective(String language, Instant from, Optional<Instant> dueAt, Optional<Instant> answeredAt, Optional<Instant> droppedAt) {

    /** How it stands. */
    public enum Standing { AS_SOON_AS_POSSIBLE, RUNNING, DROPPED, MET, MISSED }

    static Objective begun(String language, Instant from, Optional<Instant> dueAt) {
        return new Objective(language, from, dueAt, Optional.empty(), Optional.empty());
    }

    Objective answered(Instant at) {
        return new Objective(language, from, dueAt, Optional.of(at), droppedAt);
    }

    Objective dropped(Instant at) {
        return new Objective(language, from, dueAt, answeredAt, Optional.of(at));
    }

    /** As it is at an instant (UTC): the due instant itself is still in time (R32). */
    public Standing standing(Instant asOf) {
        if (dueAt.isEmpty()) {
            return Standing.AS_SOON_AS_POSSIBLE;
        }
        Instant ended = answeredAt.or(() -> droppedAt).filter(end -> !end.isAfter(asOf)).orElse(asOf);
        if (ended.isAfter(dueAt.get())) {
            return Standing.MISSED;
        } else if (answeredAt.filter(at -> !at.isAfter(asOf)).isPresent()) {
            return Standing.MET;
        }
        return droppedAt.filter(at -> !at.isAfter(asOf)).isPresent() ? Standing.DROPPED : Standing.RUNNING;
    }
}
