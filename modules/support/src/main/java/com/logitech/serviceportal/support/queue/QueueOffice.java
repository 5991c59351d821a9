package com.logitech.serviceportal.support.queue;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.support.api.tickets.TicketQueue;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import com.logitech.serviceportal.support.model.Tickets;
import com.logitech.serviceportal.support.tickets.TicketViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads tickets as lists. */
@ApplicationScoped
@Transactional
class QueueOffice implements TicketQueue {

    @Inject
    private Tickets tickets;
    @Inject
    private TicketViews views;
    @Inject
    private SpaceRegister spaces;
    @Inject
    private Clock clock;

    @Override
    public Page<TicketSummary> tickets(TicketQuery query) {
        Caller caller = Caller.current();
        Paging paging = Paging.of(query.after(), query.size());
        query.space().ifPresent(spaces::space);
        Instant now = clock.instant();
        Tickets.Search search = new Tickets.Search(asked(query.customer(), caller), new Tickets.Seen(caller.user(), caller.restrictions()),
                query.space(), query.level(), query.open(), Optional.of(new UserId(caller.user())).filter(me -> query.mine()),
                Intake.searched(query.text()));
        return tickets.page(search, paging).as(page -> views.summaries(page, now));
    }

    private static Optional<Set<UUID>> asked(Optional<CustomerId> customer, Caller caller) {
        customer.ifPresent(one -> caller.mustSee(one.value(), "customer"));
        return customer.map(one -> Set.of(one.value()))
                .or(() -> caller.isStaff() ? Optional.empty() : Optional.of(caller.memberships().keySet()));
    }
}
