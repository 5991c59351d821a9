package com.logitech.serviceportal.support.terms.work;

import com.logitech.serviceportal.support.api.work.StopKind;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.clocks.Segment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A time for which follow-ups and age of a ticket stood still (R41, R131, R133, D30). It ends when our people say so, when the ticket is
 * closed, when another one begins, and - where we waited for the customer - with his word.
 *
 * @param fact  with which it began
 * @param from  UTC
 * @param ended UTC; empty while it lasts
 */
public record Standstill(UUID fact, StopKind kind, Instant from, Optional<Instant> ended) {

    /** @param facts in any order @return in the order they began */
    public static List<Standstill> of(Collection<TicketFact> facts) {
        List<Standstill> found = new ArrayList<>();
        Standstill present = null;
        for (TicketFact fact : facts.stream().sorted(Comparator.comparing(TicketFact::at).thenComparing(TicketFact::id)).toList()) {
            if (present != null && present.isEndedBy(fact)) {
                found.add(new Standstill(present.fact, present.kind, present.from, Optional.of(fact.at())));
                present = null;
            }
            if (fact.kind() == TicketFact.Kind.STOPPED) {
                present = new Standstill(fact.id(), StopKind.valueOf(fact.word()), fact.at(), Optional.empty());
            }
        }
        if (present != null) {
            found.add(present);
        }
        return found;
    }

    private boolean isEndedBy(TicketFact next) {
        return switch (next.kind()) {
            case STOPPED, RESUMED, CLOSED -> true;
            case CUSTOMER_WROTE -> kind == StopKind.WAITING_FOR_CUSTOMER;
            default -> false;
        };
    }

    /** Whether it lasts. */
    public boolean lasts() {
        return ended.isEmpty();
    }

    /** It as a part of a ledger up to an instant (UTC); empty where none of it lies before. */
    public Optional<Segment> until(Instant end, String why) {
        Instant until = ended.filter(end::isAfter).orElse(end);
        return from.isBefore(until) ? Optional.of(new Segment(Segment.Kind.STOPPED, from, until, why)) : Optional.empty();
    }
}
