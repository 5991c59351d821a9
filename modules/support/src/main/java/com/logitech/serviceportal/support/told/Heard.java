package com.logitech.serviceportal.support.told;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.told.TicketChanges.Changes;
import com.logitech.serviceportal.support.api.told.TicketChanges.Told;
import com.logitech.serviceportal.support.api.told.TicketChanges.Watch;
import com.logitech.serviceportal.support.model.ToldTickets.Known;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a server has heard of, the last of it kept, and who is told. */
final class Heard {

    private final String server;
    private final int most;
    private final Deque<Change> kept = new ArrayDeque<>();
    private final Set<Listener> listeners = new LinkedHashSet<>();
    private long heard;
    /** Nothing up to here is kept. */
    private long forgotten;

    /** @param server a name no other server has, and this one never had before; @param most changes that are kept */
    Heard(String server, int most) {
        this.server = server;
        this.most = most;
    }

    private record Change(long place, Known ticket) {
    }

    private record Listener(Caller caller, Told told) {
        boolean mayKnowOf(Known ticket) {
            return caller.sees(ticket.customer())
                    && (ticket.openedBy().equals(caller.user()) || caller.sees(ticket.customer(), ticket.group()));
        }
    }

    synchronized String mark() {
        return server + "-" + heard;
    }

    synchronized boolean isAlone() {
        return listeners.isEmpty();
    }

    synchronized void hear(Collection<Known> tickets) {
        if (tickets.isEmpty()) {
            return;
        }
        for (Known ticket : tickets) {
            heard++;
            kept.add(new Change(heard, ticket));
        }
        while (kept.size() > most) {
            forgotten = kept.remove().place();
        }
        List.copyOf(listeners).forEach(listener -> tell(listener, tickets.stream()));
    }

    /** Any ticket may have changed. */
    synchronized void hearOfMany() {
        heard++;
        forgotten = heard;
        kept.clear();
        List.copyOf(listeners).forEach(this::tellAll);
    }

    synchronized Watch watch(Caller caller, String since, Told told) {
        Listener listener = new Listener(caller, told);
        listeners.add(listener);
        OptionalLong from = place(since);
        if (from.isPresent() && from.getAsLong() >= forgotten && from.getAsLong() <= heard) {
            tell(listener, kept.stream().filter(change -> change.place() > from.getAsLong()).map(Change::ticket));
        } else {
            tellAll(listener);
        }
        return () -> forget(listener);
    }

    private synchronized void forget(Listener listener) {
        listeners.remove(listener);
    }

    private void tell(Listener listener, Stream<Known> tickets) {
        Set<TicketId> his = tickets.filter(listener::mayKnowOf).map(Known::id).collect(Collectors.toSet());
        if (!his.isEmpty()) {
            listener.told().of(new Changes(mark(), false, his));
        }
    }

    private void tellAll(Listener listener) {
        listener.told().of(new Changes(mark(), true, Set.of()));
    }

    /** Empty for what is no mark of this server. */
    private OptionalLong place(String since) {
        String own = server + "-";
        return since.startsWith(own) && since.substring(own.length()).matches("[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(since.substring(own.length()))) : OptionalLong.empty();
    }
}
