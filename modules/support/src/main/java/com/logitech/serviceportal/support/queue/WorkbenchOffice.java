package com.logitech.serviceportal.support.queue;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.queue.TicketFilter;
import com.logitech.serviceportal.support.api.queue.TicketState;
import com.logitech.serviceportal.support.api.queue.Workbench;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.TicketLists;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.terms.queue.Turn;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import com.logitech.serviceportal.support.tickets.TicketRecorder;
import com.logitech.serviceportal.support.tickets.TicketViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives tickets to who works on them. */
@ApplicationScoped
@Transactional
class WorkbenchOffice implements Workbench {

    /** So many are looked at for the next; each of our people who asks at the same time takes one of them away. */
    private static final int LOOKED_AT = 100;
    /** So long altogether, where all that wait are held by others. */
    private static final Duration WAITED_FOR = Duration.ofSeconds(2);
    private static final String WHAT = "hand tickets over";

    @Inject
    private Tickets tickets;
    @Inject
    private TicketLists lists;
    @Inject
    private KnownTickets known;
    @Inject
    private TicketRecorder recorder;
    @Inject
    private TicketsAsked asked;
    @Inject
    private TicketViews views;
    @Inject
    private Correspondents correspondents;
    @Inject
    private Signatories signatories;
    @Inject
    private Clock clock;

    @Override
    public List<Colleague> colleagues(SupportLevel level) {
        mustBeOurs(WHAT);
        Set<UserId> qualified = qualified(Intake.given("level", level));
        Map<String, String> names = signatories.names(qualified.stream().map(UserId::toString).collect(Collectors.toSet()));
        return qualified.stream().map(user -> new Colleague(user, names.get(user.toString())))
                .sorted(Comparator.comparing(Colleague::name).thenComparing(one -> one.user().value())).toList();
    }

    @Override
    public TicketDetail assign(TicketId ticket, long version, UserId to) {
        Intake.given("to", to);
        Instant now = clock.instant();
        Ticket held = known.ours(ticket, version, WHAT, now);
        if (!qualified(held.level()).contains(to)) {
            throw Refused.input("to", "is one of our people who is qualified for " + held.level().title() + " tickets");
        }
        recorder.give(held, to, now);
        return views.detail(held, now);
    }

    @Override
    public Optional<NextTicket> next(Optional<TicketId> but) {
        mustBeOurs("work on tickets");
        TicketLists.Search waiting = asked.by(TicketFilter.in(TicketState.AWAITS_US).onOwnDesk());
        UserId me = new UserId(Caller.current().user());
        List<Turn> heldByOthers = new ArrayList<>();
        for (Turn turn : Turn.inOrder(lists.waiting(waiting, but, LOOKED_AT), waiting.now())) {
            List<Ticket> free = tickets.holdIfFree(turn.waiting().ticket());
            if (free.isEmpty()) {
                heldByOthers.add(turn);
            } else if (isLeftTo(me, free.get(0))) {
                return Optional.of(handed(free.get(0), me, turn, waiting.now()));
            }
        }
        return waitedFor(heldByOthers, me, waiting.now());
    }

    /** Where none is free, it is not known yet whether those that are held - by a round, by who writes in them - go on waiting. */
    private Optional<NextTicket> waitedFor(List<Turn> heldByOthers, UserId me, Instant now) {
        Instant until = clock.instant().plus(WAITED_FOR);
        for (Turn turn : heldByOthers) {
            Optional<Ticket> freed = soon(turn.waiting().ticket(), Duration.between(clock.instant(), until))
                    .filter(one -> isLeftTo(me, one));
            if (freed.isPresent()) {
                return Optional.of(handed(freed.get(), me, turn, now));
            }
        }
        return Optional.empty();
    }

    private Optional<Ticket> soon(TicketId ticket, Duration left) {
        if (left.toMillis() < 1) {
            throw held();
        }
        try {
            return tickets.holdWithin(ticket, left).stream().findFirst();
        } catch (RuntimeException failed) {
            throw Objection.behind(failed).filter(Objection::isOfWaiting).<RuntimeException>map(tooLong -> held()).orElse(failed);
        }
    }

    private static Refused held() {
        return Refused.conflict("ticket", "Each ticket that waits is being changed just now. Try again in a moment.");
    }

    private static boolean isLeftTo(UserId me, Ticket ticket) {
        return ticket.awaitsUs() && ticket.closedAt().isEmpty() && ticket.assignee().filter(by -> !by.equals(me)).isEmpty();
    }

    private NextTicket handed(Ticket ticket, UserId me, Turn turn, Instant now) {
        recorder.give(ticket, me, now);
        return new NextTicket(views.detail(ticket, now), turn.why());
    }

    private Set<UserId> qualified(SupportLevel level) {
        Stream<Role> roles = level == SupportLevel.SELECT ? Stream.of(Role.SELECT_AGENT, Role.SERVICE_MANAGER)
                : Stream.of(Role.SELECT_AGENT, Role.SERVICE_MANAGER, Role.BASIC_AGENT);
        // where people are reached is the house's to know; here it is asked only who they are
        return Caller.actingAs(Caller.system("Workbench"), () -> roles.flatMap(role -> correspondents.staff(role).stream())
                .collect(Collectors.toSet()));
    }

    private static void mustBeOurs(String what) {
        Caller.current().mustHold(what, Role.SELECT_AGENT, Role.BASIC_AGENT, Role.SERVICE_MANAGER);
    }
}
