package com.logitech.serviceportal.support.told;

import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.support.api.talk.Presence.Bystander;
import com.logitech.serviceportal.support.api.talk.Presence;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.talk.Presences;
import com.logitech.serviceportal.support.told.Onlookers.Present;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up who has tickets before him, once for all who want to know it. */
@ApplicationScoped
@Transactional
class WhoIsThere {

    @Inject
    private Presences presences;
    @Inject
    private Signatories signatories;
    @Inject
    private Clock clock;

    Map<TicketId, List<Present>> present(Set<TicketId> tickets) {
        List<Presences.Seen> seen = presences.of(tickets, clock.instant().minus(Presence.LASTS));
        Map<String, String> names = seen.isEmpty() ? Map.of()
                : signatories.names(seen.stream().map(one -> one.person().toString()).collect(Collectors.toSet()));
        return seen.stream().collect(Collectors.groupingBy(Presences.Seen::ticket, Collectors.mapping(
                one -> new Present(one.person(), new Bystander(names.get(one.person().toString()), one.writing())),
                Collectors.toList())));
    }
}
