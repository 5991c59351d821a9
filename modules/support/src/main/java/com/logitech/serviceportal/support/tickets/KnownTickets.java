package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.model.talk.Merges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tickets as far as the caller may know of them: a stranger's answers as one that does not exist. A held one is the caller's until the
 * transaction ends, and has been closed if its time to close had come: nothing is said in a ticket between that instant and the round.
 */
@ApplicationScoped
public class KnownTickets {

    private static final String KIND = "ticket";

    @Inject
    private Tickets tickets;
    @Inject
    private Merges merges;
    @Inject
    private UnansweredClosing unansweredClosing;

    /** The ticket, for who may see it. */
    public Ticket of(TicketId ticket) {
        Ticket known = tickets.find(Intake.given(KIND, ticket)).orElseThrow(() -> Refused.notFound(KIND));
        mustSee(known);
        return known;
    }

    /** The ticket, and those that go on in it, as far as the caller may see them. */
    public List<TicketId> together(Ticket ticket) {
        return Stream.concat(Stream.of(ticket.id()), merges.into(ticket.id()).stream().map(Merges.Merge::ticket)
                .filter(merged -> tickets.find(merged).filter(KnownTickets::isSeen).isPresent())).toList();
    }

    /** The ticket it goes on in, or itself, for who may see it. */
    public Ticket goingOn(TicketId ticket) {
        return merges.of(of(ticket).id()).map(merge -> of(merge.into())).orElseGet(() -> of(ticket));
    }

    /**
     * The ticket, open or closed, for who may write in it, held.
     *
     * @param version the one the caller read
     * @param now     UTC
     */
    public Ticket held(TicketId ticket, long version, Instant now) {
        Ticket held = held(ticket);
        Caller.current().mustBeAllowed(held.customer().value(), KIND, SupportTask.WRITE_IN_TICKETS);
        return upToDate(held, version, now);
    }

    /** The same, for what only an open ticket takes. */
    public Ticket open(TicketId ticket, long version, Instant now) {
        Ticket held = held(ticket, version, now);
        held.mustBeOpen();
        return held;
    }

    /**
     * The ticket, open or closed, for who writes in it by mail, held: he has read no version, and whether it should have closed meanwhile
     * depends on when his mail was received.
     */
    public Ticket mailed(TicketId ticket) {
        Ticket held = held(goingOn(ticket).id());
        Caller.current().mustBeAllowed(held.customer().value(), KIND, SupportTask.WRITE_IN_TICKETS);
        return held;
    }

    /**
     * The ticket, open or closed, for our people alone, held.
     *
     * @param what the caller wants to do, for the refusal
     */
    public Ticket ours(TicketId ticket, long version, String what, Instant now) {
        Ticket held = held(ticket);
        Caller.current().mustHoldFor(held.customer().value(), KIND, what, Role.SELECT_AGENT, Role.BASIC_AGENT, Role.SERVICE_MANAGER);
        return upToDate(held, version, now);
    }

    /** Work of our people on an open ticket is a qualified person's (R32): Select is not for the agents of the Basic desk. */
    public static void mustBeQualifiedFor(Ticket ticket) {
        if (Caller.current().isStaff() && ticket.level() == SupportLevel.SELECT) {
            Caller.current().mustHold("work on Select tickets", Role.SELECT_AGENT, Role.SERVICE_MANAGER);
        }
    }

    /** Whether the caller may know of it: by its customer, and where he is restricted to groups by its Space's, unless it is his own. */
    public static boolean isSeen(Ticket ticket) {
        Caller caller = Caller.current();
        return caller.sees(ticket.customer().value())
                && (ticket.openedBy().value().equals(caller.user()) || caller.sees(ticket.customer().value(), ticket.spaceGroup()));
    }

    private static void mustSee(Ticket ticket) {
        if (!isSeen(ticket)) {
            throw Refused.notFound(KIND);
        }
    }

    private Ticket held(TicketId ticket) {
        Ticket held = tickets.lock(Intake.given(KIND, ticket)).orElseThrow(() -> Refused.notFound(KIND));
        mustSee(held);
        return held;
    }

    private Ticket upToDate(Ticket held, long version, Instant now) {
        held.mustBeAt(version);
        unansweredClosing.closeIfDue(held, now);
        return held;
    }
}
