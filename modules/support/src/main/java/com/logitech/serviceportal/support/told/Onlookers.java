package com.logitech.serviceportal.support.told;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.support.api.talk.Presence.Bystander;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.told.TicketChanges.Watch;
import com.logitech.serviceportal.support.api.told.TicketOnlookers.Seeing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** Who on this server is told who else has a ticket before him. Who is told the same as before is not told. */
final class Onlookers {

    private final Map<TicketId, Set<Listener>> listeners = new HashMap<>();
    private long turns;

    /** Who has a ticket before him, as he is named. */
    record Present(UserId person, Bystander named) {
    }

    private static final class Listener {

        private final UserId person;
        private final Seeing told;
        private long turn;
        private Optional<List<Bystander>> before = Optional.empty();

        Listener(UserId person, Seeing told) {
            this.person = person;
            this.told = told;
        }

        void tell(List<Present> present, long of) {
            if (of > turn) {
                turn = of;
                Optional<List<Bystander>> others = Optional.of(present.stream().filter(one -> !one.person().equals(person))
                        .map(Present::named).toList());
                if (!others.equals(before)) {
                    before = others;
                    told.of(others.get());
                }
            }
        }
    }

    synchronized Watch watch(TicketId ticket, UserId person, Seeing told) {
        Listener listener = new Listener(person, told);
        listeners.computeIfAbsent(ticket, first -> new CopyOnWriteArraySet<>()).add(listener);
        return () -> forget(ticket, listener);
    }

    /** The tickets somebody here wants to know of. */
    synchronized Set<TicketId> watched() {
        return Set.copyOf(listeners.keySet());
    }

    /** To be taken before it is looked up who is there: what was looked up later is not told before. */
    synchronized long turn() {
        return ++turns;
    }

    synchronized void tell(TicketId ticket, List<Present> present, long turn) {
        listeners.getOrDefault(ticket, Set.of()).forEach(listener -> listener.tell(present, turn));
    }

    private synchronized void forget(TicketId ticket, Listener listener) {
        Set<Listener> left = listeners.getOrDefault(ticket, Set.of());
        left.remove(listener);
        if (left.isEmpty()) {
            listeners.remove(ticket);
        }
    }
}
