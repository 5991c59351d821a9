package com.logitech.serviceportal.support.told;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.told.TicketChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets pages be told of changes. */
@ApplicationScoped
class ChangesOffice implements TicketChanges {

    @Inject
    private Listening listening;

    @Override
    public String mark() {
        return listening.heard().mark();
    }

    @Override
    public boolean isHearing() {
        return listening.isHearing();
    }

    @Override
    public Watch watch(String since, Told told) {
        return listening.heard().watch(Caller.current(), since, told);
    }
}
