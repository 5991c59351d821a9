package com.logitech.serviceportal.support.told;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.told.TicketChanges.Watch;
import com.logitech.serviceportal.support.api.told.TicketOnlookers;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lets pages be told who else has their ticket before him. */
@ApplicationScoped
@Transactional
class OnlookersOffice implements TicketOnlookers {

    @Inject
    private KnownTickets known;
    @Inject
    private Listening listening;

    @Override
    public Watch watch(TicketId ticket, Seeing told) {
        Caller caller = Caller.current();
        caller.mustHoldFor(known.of(ticket).customer().value(), "ticket", "see who works on tickets", Role.SELECT_AGENT, Role.BASIC_AGENT,
                Role.SERVICE_MANAGER);
        return listening.watch(ticket, new UserId(caller.user()), told);
    }
}
