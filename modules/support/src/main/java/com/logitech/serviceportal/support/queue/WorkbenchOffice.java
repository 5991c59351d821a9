package com.logitech.serviceportal.support.queue;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
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
import java.time.Instant;
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
        for (Turn turn : Turn.inOrder(lists.waiting(waiting, but, LOOKED_AT), waiting.now())) {
            Optional<Ticket> free = tickets.holdIfFree(turn.waiting().ticket()).stream()
                    .filter(ticket -> ticket.awaitsUs() && ticket.closedAt().isEmpty()
                            && ticket.assignee().filter(by -> !by.equals(me)).isEmpty())
                    .findFirst();
            if (free.isPresent()) {
                recorder.give(free.get(), me, waiting.now());
                return Optional.of(new NextTicket(views.detail(free.get(), waiting.now()), turn.why()));
            }
        }
        return Optional.empty();
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
