package com.logitech.serviceportal.support.talk;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.talk.Presence;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.talk.Presences;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps for half a minute who has which ticket before him. */
@ApplicationScoped
@Transactional
class PresenceOffice implements Presence {

    @Inject
    private KnownTickets known;
    @Inject
    private Presences presences;
    @Inject
    private Signatories signatories;
    @Inject
    private Clock clock;

    @Override
    public List<Bystander> here(TicketId ticket, boolean writing) {
        Caller caller = Caller.current();
        Ticket about = known.of(ticket);
        caller.mustHoldFor(about.customer().value(), "ticket", "see who works on tickets", Role.SELECT_AGENT, Role.BASIC_AGENT,
                Role.SERVICE_MANAGER);
        UserId me = new UserId(caller.user());
        Instant now = clock.instant();
        presences.forget(now.minus(LASTS));
        presences.see(ticket, me, writing, now, now.minus(LASTS));
        List<Presences.Seen> others = presences.of(Set.of(ticket), now.minus(LASTS)).stream()
                .filter(other -> !other.person().equals(me)).toList();
        Map<String, String> names = signatories.names(others.stream().map(other -> other.person().toString()).collect(Collectors.toSet()));
        return others.stream().map(other -> new Bystander(names.get(other.person().toString()), other.writing())).toList();
    }
}
