package com.logitech.serviceportal.support.queue;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.queue.TicketFilter;
import com.logitech.serviceportal.support.model.TicketLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a filter means for the caller: only what he may know of. A stranger's customer or Space answers as one that does not exist. */
@ApplicationScoped
public class TicketsAsked {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2300-01-01T00:00:00Z");

    @Inject
    private SpaceRegister spaces;
    @Inject
    private Clock clock;

    /** The tickets the filter leaves of those the caller may know of, as of now. */
    public TicketLists.Search by(TicketFilter filter) {
        Caller caller = Caller.current();
        filter.space().ifPresent(spaces::space);
        mustBeTimes(filter);
        Set<SupportLevel> levels = filter.ownDesk() ? qualified(caller) : EnumSet.allOf(SupportLevel.class);
        filter.level().ifPresent(level -> levels.retainAll(Set.of(level)));
        return new TicketLists.Search(customers(filter.customer(), caller), new TicketLists.Seen(caller.user(), caller.restrictions()),
                filter.space(), filter.state(), filter.worker(), levels, filter.language(), filter.region(), filter.priority(),
                filter.response(), filter.closing(), filter.product(), filter.opened(), filter.ours(), filter.closed(),
                new UserId(caller.user()), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static void mustBeTimes(TicketFilter filter) {
        Intake intake = new Intake();
        time(intake, "openedFrom", filter.opened().from());
        time(intake, "openedUntil", filter.opened().until());
        time(intake, "oursFrom", filter.ours().from());
        time(intake, "oursUntil", filter.ours().until());
        time(intake, "closedFrom", filter.closed().from());
        time(intake, "closedUntil", filter.closed().until());
        intake.close();
    }

    private static void time(Intake intake, String field, Optional<Instant> at) {
        if (at.filter(time -> time.isBefore(EARLIEST) || time.isAfter(LATEST)).isPresent()) {
            intake.wrong(field, "lies between " + EARLIEST + " and " + LATEST);
        }
    }

    /** The levels whose tickets he may work on (R32); who works on none is kept from none. */
    private static Set<SupportLevel> qualified(Caller caller) {
        boolean onlyBasic = caller.holds(Role.BASIC_AGENT) && !caller.holds(Role.SELECT_AGENT, Role.SERVICE_MANAGER);
        return onlyBasic ? EnumSet.of(SupportLevel.BASIC, SupportLevel.JUMPSTART) : EnumSet.allOf(SupportLevel.class);
    }

    private static Optional<Set<UUID>> customers(Optional<CustomerId> customer, Caller caller) {
        customer.ifPresent(one -> caller.mustSee(one.value(), "customer"));
        return customer.map(one -> Set.of(one.value()))
                .or(() -> caller.isStaff() ? Optional.empty() : Optional.of(caller.memberships().keySet()));
    }
}
