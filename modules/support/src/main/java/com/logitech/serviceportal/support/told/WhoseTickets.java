package com.logitech.serviceportal.support.told;

import com.logitech.serviceportal.support.model.ToldTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Looks up, in a transaction of its own, whose the tickets are that were heard of. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class WhoseTickets {

    @Inject
    private ToldTickets tickets;

    List<ToldTickets.Known> known(Collection<UUID> ids) {
        return tickets.known(ids);
    }
}
