package com.logitech.serviceportal.support.calendars;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.calendars.CalendarRehearsal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Rehearses changes of hours and holidays. */
@ApplicationScoped
@Transactional
class RehearsalOffice implements CalendarRehearsal {

    @Inject
    private Trial trial;

    @Override
    public Moves of(Runnable change) {
        Caller.current().mustHold("change hours and holidays", Role.OPERATIONS);
        try {
            trial.of(change);
            throw new IllegalStateException("a rehearsal was not taken back");
        } catch (Trial.TakenBack done) {
            return done.moves();
        }
    }
}
