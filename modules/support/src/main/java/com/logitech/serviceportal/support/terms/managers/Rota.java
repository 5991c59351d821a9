package com.logitech.serviceportal.support.terms.managers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who of several is there, and until when (R74). The first who is there answers; the order is the designated manager's, then that of the
 * customer's list.
 *
 * @param weeks each one's hours, in that order; empty for one who cannot be reached
 */
public record Rota(List<Optional<AgreedWeek>> weeks) {

    /** Looked ahead so many days: no public holidays last as long. */
    static final int DAYS_AHEAD = 21;

    /** The place in the list of who answers; empty where nobody is there. */
    public Optional<Integer> answering(Instant at) {
        return IntStream.range(0, weeks.size()).filter(place -> weeks.get(place).filter(week -> week.isOpen(at)).isPresent()).boxed()
                .findFirst();
    }

    /** The next instant (UTC) from which somebody else answers than at this; empty where none is known in the weeks ahead. */
    public Optional<Instant> changesAfter(Instant at) {
        Optional<Integer> now = answering(at);
        return weeks.stream().flatMap(Optional::stream).flatMap(week -> week.turns(at, DAYS_AHEAD)).filter(turn -> turn.isAfter(at))
                .distinct().sorted().filter(turn -> !answering(turn).equals(now)).findFirst();
    }
}
