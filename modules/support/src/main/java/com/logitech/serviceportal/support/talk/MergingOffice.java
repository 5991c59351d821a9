package com.logitech.serviceportal.support.talk;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Ruling;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.talk.Merging;
import com.logitech.serviceportal.support.api.talk.TicketMergeUndone;
import com.logitech.serviceportal.support.api.talk.TicketsMerged;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.SupportRules;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.model.talk.Merges;
import com.logitech.serviceportal.support.terms.talk.MergeFit;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import com.logitech.serviceportal.support.tickets.TicketRecorder;
import com.logitech.serviceportal.support.tickets.TicketViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets tickets of one customer go on together, and apart again. */
@ApplicationScoped
@Transactional
class MergingOffice implements Merging {

    private static final String OTHER = "ticket";

    @Inject
    private KnownTickets known;
    @Inject
    private Tickets tickets;
    @Inject
    private Merges merges;
    @Inject
    private TicketRecorder recorder;
    @Inject
    private TicketViews views;
    @Inject
    private SupportRules rules;
    @Inject
    private Clock clock;
    @Inject
    private Event<TicketsMerged> ticketsMerged;
    @Inject
    private Event<TicketMergeUndone> ticketMergeUndone;

    @Override
    public Decision fit(TicketId ticket, TicketId into) {
        Ticket about = ours(ticket);
        return fit(about, other(about, into), clock.instant());
    }

    @Override
    public TicketDetail merge(TicketId ticket, long version, TicketId into) {
        Instant now = clock.instant();
        Ticket seen = ours(ticket);
        // both are held in one order, whoever names them in another
        Stream.of(ticket, other(seen, into).id()).sorted((one, two) -> one.value().compareTo(two.value())).forEach(tickets::lock);
        Ticket held = known.ours(ticket, version, "merge tickets", now);
        KnownTickets.mustBeQualifiedFor(held);
        held.mustBeOpen();
        Ticket target = other(held, into);
        target.mustBeOpen();
        if (!merges.into(ticket).isEmpty()) {
            throw Refused.conflict("into", "Other tickets go on in this one. Undo that first.");
        }
        Ruling.mustGrant(fit(held, target, now));
        held.goOnElsewhere(now);
        merges.add(new Merges.Merge(ticket, target.id(), now), Caller.current().signature());
        tickets.flush();
        settle(target, now);
        ticketsMerged.fire(new TicketsMerged(held.customer(), ticket, held.number(), target.id(), target.number(), now));
        return views.detail(target, now);
    }

    @Override
    public TicketDetail undo(TicketId ticket, long version) {
        Instant now = clock.instant();
        Ticket seen = ours(ticket);
        seen.mustBeAt(version);
        Merges.Merge merge = merges.of(ticket)
                .orElseThrow(() -> Refused.conflict(OTHER, "This ticket goes on by itself."));
        Stream.of(ticket, merge.into()).sorted((one, two) -> one.value().compareTo(two.value())).forEach(tickets::lock);
        Ticket held = known.ours(ticket, version, "merge tickets", now);
        Ticket target = known.of(merge.into());
        KnownTickets.mustBeQualifiedFor(held);
        SupportRules.InForce inForce = rules.at(merge.at());
        if (now.isAfter(merge.at().atZone(held.zone()).plus(inForce.reopening()).toInstant())) {
            throw Refused.conflict(OTHER, "These tickets go on together for more than " + inForce.reopening().getDays() + " days.");
        }
        merges.undo(ticket, Caller.current().signature(), now);
        held.goOnByItself();
        tickets.flush();
        settle(held, now);
        settle(target, now);
        ticketMergeUndone.fire(new TicketMergeUndone(held.customer(), ticket, held.number(), target.id(), target.number(), now));
        return views.detail(held, now);
    }

    /** Takes up where it stands by the facts it has now; who answers next has to have seen them. */
    private void settle(Ticket ticket, Instant now) {
        if (ticket.closedAt().isEmpty()) {
            recorder.reckon(ticket, now);
        }
        tickets.touch(ticket);
    }

    @Override
    public Together link(TicketId ticket, TicketId other, LinkKind kind) {
        Ticket about = writable(ticket);
        merges.link(new Merges.Linked(ticket, other(about, other).id(), chosen(kind), clock.instant()),
                Caller.current().signature());
        return together(about);
    }

    @Override
    public Together unlink(TicketId ticket, TicketId other, LinkKind kind) {
        Ticket about = writable(ticket);
        merges.unlink(ticket, other(about, other).id(), chosen(kind), Caller.current().signature(), clock.instant());
        return together(about);
    }

    @Override
    public Together of(TicketId ticket) {
        return together(known.of(ticket));
    }

    private static LinkKind chosen(LinkKind kind) {
        if (Intake.given("kind", kind) == LinkKind.SPLIT_FROM) {
            throw Refused.input("kind", "is said by splitting a ticket, and stays");
        }
        return kind;
    }

    private Ticket ours(TicketId ticket) {
        Ticket about = known.of(ticket);
        Caller.current().mustHoldFor(about.customer().value(), OTHER, "merge tickets", Role.SELECT_AGENT, Role.BASIC_AGENT,
                Role.SERVICE_MANAGER);
        return about;
    }

    private Ticket writable(TicketId ticket) {
        Ticket about = known.of(ticket);
        Caller.current().mustBeAllowed(about.customer().value(), OTHER, SupportTask.WRITE_IN_TICKETS);
        return about;
    }

    /** Another ticket of the same customer; one of somebody else answers as unknown, also to our people. */
    private Ticket other(Ticket about, TicketId other) {
        Ticket found = known.of(other);
        if (!found.customer().equals(about.customer())) {
            throw Refused.notFound(OTHER);
        } else if (found.id().equals(about.id())) {
            throw Refused.input("into", "is another ticket than this one");
        }
        return found;
    }

    private static Decision fit(Ticket ticket, Ticket into, Instant now) {
        return new Decision("May " + ticket.number() + " go on in " + into.number() + "?", now, now, List.of(new MergeFit().judge(
                new MergeFit.Facts(ticket.level(), into.level(), ticket.openedAt(), into.openedAt(), ticket.language(), into.language(),
                        ticket.answeredAt().isEmpty(), into.answeredAt().isPresent()))));
    }

    private Together together(Ticket about) {
        return new Together(merges.of(about.id()).flatMap(merge -> seen(merge.into(), merge.at())),
                merges.into(about.id()).stream().flatMap(merge -> seen(merge.ticket(), merge.at()).stream()).toList(),
                merges.links(about.id()).stream().flatMap(link -> {
                    boolean from = link.ticket().equals(about.id());
                    return seen(from ? link.other() : link.ticket(), link.at()).map(other -> new Link(other, link.kind(), from)).stream();
                }).toList());
    }

    private Optional<Other> seen(TicketId other, Instant since) {
        return tickets.find(other).filter(KnownTickets::isSeen)
                .map(found -> new Other(found.id(), found.number(), found.subject(), since));
    }
}
